import { toNfc } from './nfc.js';
import { fold } from './fold.js';
import { placeTone } from './tone-placement.js';

/** The two forms of a word that search compares. */
export interface WordForms {
  /** Lower case, NFKC, one tone placement: `Hoà` → `hòa`. */
  exact: string;
  /** Without marks, đ as d: `hoa`. */
  folded: string;
}

/** A word with its range in a text, in UTF-16 units; `end` is exclusive. */
export interface PlacedWord extends WordForms {
  start: number;
  end: number;
}

/** Raise this when the same text gives other words or other forms. */
export const SEARCH_WORDS_VERSION = 2;

/** In UTF-16 units; longer words are cut, so they compare by their beginning. */
const MAX_WORD_LENGTH = 64;
const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*/gu;
/** Soft hyphens, zero-width characters, control characters and bidirectional controls. */
const INVISIBLE = /(?:(?![\t\n])[\p{Cf}\p{Cc}])+/gu;
/** No letter has more than four marks, and `normalize` takes quadratic time to sort a long run. */
const EXCESS_MARKS = /(\p{M}{4})\p{M}+/gu;

/** The text that search reads and shows: NFC, without invisible characters. */
export function searchText(text: string): string {
  return toNfc(text.replace(INVISIBLE, '').replace(EXCESS_MARKS, '$1'));
}

/** The words of a text in order; a word is a run of letters and digits. */
export function searchWords(text: string): WordForms[] {
  return (searchText(text).match(WORD) ?? []).map(formsOf);
}

/** The words of a text from `searchText`, with their ranges. */
export function* placedWords(text: string): Generator<PlacedWord> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { exact, folded } = formsOf(word);
    yield { exact, folded, start: index, end: index + word.length };
  }
}

/** Vietnamese has about seven thousand syllables, so the cache holds nearly every word. */
const cache = new Map<string, WordForms>();
const MAX_CACHED_WORDS = 50_000;

function formsOf(word: string): WordForms {
  const found = cache.get(word);
  if (found) return found;
  if (cache.size >= MAX_CACHED_WORDS) cache.clear();
  const plain = word
    .slice(0, MAX_WORD_LENGTH)
    .toWellFormed()
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .normalize('NFKC');
  const forms = { exact: placeTone(plain), folded: fold(plain) };
  cache.set(word, forms);
  return forms;
}
