import { canSearch } from '@portal/contract/search-text';
import { fold } from '@portal/vietnamese/fold';

const MAX_WORDS = 6;
/** Keeps the number of a document in one piece. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[/.-][\p{L}\p{M}\p{N}]+)*/gu;

/** The query without Vietnamese marks; undefined if it has none. */
export function withoutMarks(query: string): string | undefined {
  const folded = fold(query);
  return folded === query.toLowerCase().normalize('NFC') ? undefined : folded;
}

/** The first distinct words; none of a query of one word. */
export function singleWords(query: string): string[] {
  const words = query.match(WORD) ?? [];
  const different = new Map(words.map((word) => [word.toLowerCase(), word]));
  return different.size < 2 ? [] : [...different.values()].filter(canSearch).slice(0, MAX_WORDS);
}
