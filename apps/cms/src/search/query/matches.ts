import type { SearchMatch } from '@portal/contract/search';
import { placedWords, type PlacedWord, type WordForms } from '@portal/vietnamese/search-words';

/** A match of a searched word in a text. */
export interface Hit extends SearchMatch {
  /** The searched word, folded. */
  folded: string;
}

/**
 * The places of the words in a text. A word typed with marks matches only itself if the text contains
 * it: `năm` does not highlight `Nam` beside it.
 */
export function hitsIn(text: string, words: WordForms[], most = Infinity): Hit[] {
  const wanted = new Map<string, Set<string>>();
  for (const { exact, folded } of words) {
    const forms = wanted.get(folded) ?? new Set();
    wanted.set(folded, forms.add(exact));
  }
  const found: PlacedWord[] = [];
  for (const word of placedWords(text)) {
    if (wanted.has(word.folded)) found.push(word);
    if (found.length === most) break;
  }
  const isMeant = ({ exact, folded }: WordForms) => wanted.get(folded)?.has(exact) ?? false;
  const exactly = new Set(found.filter(isMeant).map(({ folded }) => folded));
  const isFree = ({ folded }: WordForms) => wanted.get(folded)?.has(folded) ?? false;
  return found
    .filter((word) => isMeant(word) || isFree(word) || !exactly.has(word.folded))
    .map(({ folded, start, end }) => ({ folded, start, end }));
}

export function matchesOf(hits: Hit[]): SearchMatch[] {
  return hits.map(({ start, end }) => ({ start, end }));
}
