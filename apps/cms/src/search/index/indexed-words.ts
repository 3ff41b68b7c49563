import type { SearchType } from '@portal/contract/search-types';
import { joinedWords } from '@portal/vietnamese/joined-words';
import { searchWords, type WordForms } from '@portal/vietnamese/search-words';
import { pairTerms, startTerms, termOf, typeTerm, wholeTerm, type Field } from './index-terms';

/** The terms of an entry. */
export interface IndexedWords {
  /** Consecutive terms; positions count from 1. */
  runs: { terms: string[]; from: number }[];
  /** Terms without a position. */
  loose: string[];
}

interface TitleAndText {
  type: SearchType;
  title: string;
  text: string;
}

/**
 * Words with a position, title and text together: PostgreSQL's positions end at 16,383. Later words are
 * found too, but not in phrases.
 */
export const PLACED_WORDS = 16_000;
const LAST_POSITION = 16_383;
const TITLE_WORDS = 300;
/** Max total length of distinct words, in UTF-16 units; PostgreSQL rejects larger tsvectors (1 MB). */
const MAX_DISTINCT_LETTERS = 100_000;

export function indexedWords({ type, title, text }: TitleAndText): IndexedWords {
  const titleWords = searchWords(title).slice(0, TITLE_WORDS);
  const textWords = untilTooMany(searchWords(text));
  // A gap, so that no phrase spans the title and the text.
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
      ...otherSpellings(title, text),
    ],
  };
}

const MAX_OTHER_SPELLINGS = 2_000;

/** `wifi` for `Wi-Fi`, and `covid` and `19` for `covid19`. */
function otherSpellings(title: string, text: string): string[] {
  const formsIn = (part: string) =>
    joinedWords(part)
      .flatMap(({ parts, whole }) => [whole, ...parts])
      .slice(0, MAX_OTHER_SPELLINGS);
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

/** Cuts a text once it has more distinct words than any natural language would give it. */
function untilTooMany(words: WordForms[]): WordForms[] {
  const known = new Set<string>();
  let letters = 0;
  const end = words.findIndex(({ exact }) => {
    if (!known.has(exact)) letters += exact.length;
    known.add(exact);
    return letters > MAX_DISTINCT_LETTERS;
  });
  return end === -1 ? words : words.slice(0, end);
}

/** A run of its own for each term beyond the last position, so that no phrase contains it. */
function further(placed: WordForms[], words: WordForms[]) {
  const termsOf = (forms: WordForms[]) =>
    forms.flatMap(({ exact, folded }) => [termOf('text', folded), termOf('exactText', exact)]);
  const known = new Set(termsOf(placed));
  const terms = new Set(termsOf(words).filter((term) => !known.has(term)));
  return [...terms].map((term) => ({ terms: [term], from: LAST_POSITION }));
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
