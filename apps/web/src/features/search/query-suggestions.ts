import { canSearch } from '@portal/contract/search-text';
import { fold } from '@portal/vietnamese/fold';

const MAX_WORDS = 6;
/** Keeps a document number in one piece. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[/.-][\p{L}\p{M}\p{N}]+)*/gu;

/** The query without diacritics; undefined if it has none. */
export function withoutMarks(query: string): string | undefined {
  const folded = fold(query);
  return folded === query.toLowerCase().normalize('NFC') ? undefined : folded;
}

/** The first distinct words; empty for a query of one word. */
export function singleWords(query: string): string[] {
  const words = query.match(WORD) ?? [];
  const different = new Map(words.map((word) => [word.toLowerCase(), word]));
  return different.size < 2 ? [] : [...different.values()].filter(canSearch).slice(0, MAX_WORDS);
}

const QUOTES = /["“”„«»]/gu;

export function isOneWord(query: string): boolean {
  return (query.match(WORD) ?? []).length < 2;
}

export function withoutQuotes(query: string): string {
  return query.replace(QUOTES, '').trim();
}

/** The query in quotes; undefined if it has quotes, is a single word, or gets too long. */
export function asPhrase(query: string): string | undefined {
  const phrase = `"${query}"`;
  const isPhrase = isOneWord(query) || withoutQuotes(query) !== query;
  return isPhrase || !canSearch(phrase) ? undefined : phrase;
}
