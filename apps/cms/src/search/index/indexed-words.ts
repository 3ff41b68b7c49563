import type { SearchType } from '@portal/contract/search';
import { joinedWords } from '@portal/vietnamese/joined-words';
import { searchWords, type WordForms } from '@portal/vietnamese/search-words';
import { pairTerms, startTerms, termOf, typeTerm, wholeTerm, type Field } from './terms';

/** The terms of an entry. */
export interface IndexedWords {
  /** Terms in a row, the first of them at a position counted from 1. */
  runs: { terms: string[]; from: number }[];
  /** Terms that stand in no row. */
  loose: string[];
}

export interface TitleAndText {
  type: SearchType;
  title: string;
  text: string;
}

/**
 * Words with a place, title and text together: PostgreSQL knows no places beyond 16,383. What comes
 * after them is found too, but not as part of a phrase.
 */
export const PLACED_WORDS = 16_000;
const BEYOND = 16_383;
const TITLE_WORDS = 300;
/** Of different words, in UTF-16 units: some hundred thousand make what PostgreSQL takes for too much. */
const MOST_LETTERS = 100_000;

export function indexedWords({ type, title, text }: TitleAndText): IndexedWords {
  const titleWords = searchWords(title).slice(0, TITLE_WORDS);
  const textWords = untilTooMany(searchWords(text));
  // No phrase goes from the title on into the text.
  const from = titleWords.length + 2;
  const placed = textWords.slice(0, Math.max(0, PLACED_WORDS - from));
  return {
    runs: [
      run('title', titleWords, 1),
      run('exactTitle', titleWords, 1),
      run('text', titleWords, 1),
      run('exactText', titleWords, 1),
      run('text', placed, from),
      run('exactText', placed, from),
      ...further(placed, textWords.slice(placed.length)),
    ].filter(({ terms }) => terms.length > 0),
    loose: [
      ...[typeTerm(type), ...wholes(titleWords), ...pairs(titleWords), ...starts(titleWords)],
      ...otherwiseWritten(title, text),
    ],
  };
}

const OTHERWISE_WRITTEN = 2_000;

/** `wifi` of `Wi-Fi`, and `covid` and `19` of `covid19`. */
function otherwiseWritten(title: string, text: string): string[] {
  const formsIn = (part: string) =>
    joinedWords(part)
      .flatMap(({ parts, whole }) => [whole, ...parts])
      .slice(0, OTHERWISE_WRITTEN);
  const ofTitle = formsIn(title);
  const termsOf = (fields: Field[], words: WordForms[]) =>
    fields.flatMap((field) => run(field, words, 1).terms);
  return [
    ...new Set([
      ...termsOf(['title', 'exactTitle'], ofTitle),
      ...termsOf(['text', 'exactText'], [...ofTitle, ...formsIn(text)]),
      ...starts(ofTitle),
    ]),
  ];
}

function run(field: Field, words: WordForms[], from: number) {
  return { terms: words.map((word) => termOf(field, formOf(field, word))), from };
}

function formOf(field: Field, { exact, folded }: WordForms): string {
  return field.startsWith('exact') ? exact : folded;
}

/** Up to where the words stop being those of a language. */
function untilTooMany(words: WordForms[]): WordForms[] {
  const known = new Set<string>();
  let letters = 0;
  const end = words.findIndex(({ exact }) => {
    if (!known.has(exact)) letters += exact.length;
    known.add(exact);
    return letters > MOST_LETTERS;
  });
  return end === -1 ? words : words.slice(0, end);
}

/** A row of its own for each term that is not placed already. */
function further(placed: WordForms[], words: WordForms[]) {
  const termsOf = (forms: WordForms[]) =>
    forms.flatMap(({ exact, folded }) => [termOf('text', folded), termOf('exactText', exact)]);
  const known = new Set(termsOf(placed));
  const terms = new Set(termsOf(words).filter((term) => !known.has(term)));
  return [...terms].map((term) => ({ terms: [term], from: BEYOND }));
}

function wholes(words: WordForms[]): string[] {
  const { folded, exact } = formsOf(words);
  return [wholeTerm('whole', folded), wholeTerm('exactWhole', exact)].filter(
    (term) => term !== undefined,
  );
}

function pairs(words: WordForms[]): string[] {
  const { folded, exact } = formsOf(words);
  return [...new Set([...pairTerms('pair', folded), ...pairTerms('exactPair', exact)])];
}

function formsOf(words: WordForms[]) {
  return { folded: words.map(({ folded }) => folded), exact: words.map(({ exact }) => exact) };
}

function starts(words: WordForms[]): string[] {
  return [...new Set(words.flatMap(({ folded }) => startTerms(folded)))];
}
