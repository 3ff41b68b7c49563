import { notJoined } from '@portal/vietnamese/joined-words';
import type { WordForms } from '@portal/vietnamese/search-words';
import { all, any, term, type Condition } from './condition';
import { termOf, type Field } from '../index/index-terms';
import type { ParsedQuery } from './query-parser';

/** How each word is compared: with its marks, without, or as it was typed. */
export type Form = (word: WordForms) => keyof WordForms;

/** Title and text together, or the title alone. */
export type Place = 'text' | 'title';

export const FOLDED: Form = () => 'folded';
const EXACT: Form = () => 'exact';
/** A word typed without marks matches any. */
export const AS_TYPED: Form = ({ exact, folded }) => (exact === folded ? 'folded' : 'exact');

export function isMarked({ exact, folded }: WordForms): boolean {
  return exact !== folded;
}

/** The variants in order, strictest first. */
export function formsOf({ words, phrases }: ParsedQuery): Form[] {
  const own = [...words, ...phrases.flat()];
  const marked = own.filter(isMarked).length;
  if (marked === 0) return [FOLDED];
  return marked === own.length ? [EXACT, FOLDED] : [EXACT, AS_TYPED, FOLDED];
}

export function nameIn(place: Place, word: WordForms, form: Form): string {
  return termOf(fieldOf(place, form(word)), word[form(word)]);
}

export function allIn(place: Place, typed: ParsedQuery, form: Form): Condition {
  const { words, phrases, joined } = typed;
  const has = (word: WordForms) => term(nameIn(place, word, form));
  return all([
    ...notJoined(words, joined).map(has),
    ...joined.map(({ parts, whole }) => any([has(whole), all(parts.map(has))])),
    ...phrases.map((phrase) => phraseIn(place, phrase, form)),
  ]);
}

/** All words of a phrase in the same variant: exact and folded terms have different positions. */
export function phraseIn(place: Place, words: WordForms[], form: Form): Condition {
  const own = keyOfAll(words, form);
  return { phrase: words.map((word) => nameIn(place, word, () => own)) };
}

/** The variant of words that are compared as one. */
export function keyOfAll(words: WordForms[], form: Form): keyof WordForms {
  return words.every((word) => form(word) === 'exact') ? 'exact' : 'folded';
}

function fieldOf(place: Place, form: keyof WordForms): Field {
  if (place === 'title') return form === 'exact' ? 'exactTitle' : 'title';
  return form === 'exact' ? 'exactText' : 'text';
}
