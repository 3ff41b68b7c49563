import type { WordForms } from '@portal/vietnamese/search-words';
import { all, any, term, type Condition } from './condition';
import { allIn, formsOf, keyOfAll, nameIn, phraseIn, type Form } from './forms';
import { nearlyInTitle } from './nearly';
import { someOf } from './partial';
import { pairTerms, wholeTerm } from './terms';
import type { TypedQuery } from './typed-query';

/** Entries that fit alike well; those of an earlier tier stand before those of a later one. */
export interface Tier {
  condition: Condition;
  /** Within the tier, whether `closeness` decides before time does. */
  isWeighed: boolean;
}

export interface Found {
  /** Something has all of the words. */
  hasAll: boolean;
  /** So few have that all of them may be read for how the words stand. */
  isReadable: boolean;
  /** Titles are looked for that have not all of the words. */
  titlesMayMiss: boolean;
}

/** Up to so many syllables are one word or name: apart they are others. */
const ONE_WORD = 3;
const FEWEST_IN_RUNS = 4;
const FEWEST_FOR_MOST = 3;

/**
 * With marks typed, what has them comes first, then what has those of the words that were typed with
 * marks, then what has the words without. In each: the title that was typed, the words as a phrase in
 * a title, all in a title, as a phrase anywhere, in two runs, all but one in a title, all anywhere.
 * Where titles may miss words, those that have nearly all come before texts that have all, each
 * somewhere. Where very many have all, only titles are read for phrases; their pairs of words are in
 * the index.
 */
export function tiersOf(typed: TypedQuery, { hasAll, isReadable, titlesMayMiss }: Found): Tier[] {
  return formsOf(typed).flatMap((form) => [
    ...(hasAll ? tiersOfAll(typed, form, isReadable) : []),
    ...(titlesMayMiss ? nearlyInTitle(typed, form).map(weighed) : []),
    ...(hasAll ? [weighed(allIn('text', typed, form))] : []),
  ]);
}

export function weighed(condition: Condition): Tier {
  return { condition, isWeighed: true };
}

function tiersOfAll(typed: TypedQuery, form: Form, isReadable: boolean): Tier[] {
  const { sequence, meaning } = typed;
  const title = [
    ...wholeTitle(typed, form),
    ...sideBySide(sequence, form),
    ...sideBySide(meaning, form),
  ];
  const inTitle = weighed(allIn('title', typed, form));
  const isOneWord = meaning.length <= ONE_WORD;
  if (!isReadable) return isOneWord && meaning.length > 1 ? title : [...title, inTitle];
  const anywhere = [...together(sequence, form), ...together(meaning, form)];
  return [
    ...title,
    ...(isOneWord ? [...anywhere, inTitle] : [inTitle, ...anywhere]),
    ...inRuns(typed, form),
    ...mostOfTitle(typed, form),
  ];
}

function together(words: WordForms[], form: Form): Tier[] {
  if (words.length < 2) return [];
  return [{ condition: phraseIn('text', words, form), isWeighed: false }];
}

/** In a title. Pairs of words are rare, so that not all titles that have the words are read. */
function sideBySide(words: WordForms[], form: Form): Tier[] {
  if (words.length < 2) return [];
  const key = keyOfAll(words, form);
  const field = key === 'exact' ? 'exactPair' : 'pair';
  const pairs = pairTerms(
    field,
    words.map((word) => word[key]),
  );
  return [{ condition: all(pairs.map(term)), isWeighed: false }];
}

/** The words as two phrases, wherever one ends and the other begins: `giải thưởng` … `khoa học`. */
function inRuns({ meaning, phrases }: TypedQuery, form: Form): Tier[] {
  if (meaning.length < FEWEST_IN_RUNS || phrases.length > 0) return [];
  const ways = Array.from({ length: meaning.length - 3 }, (_, index) => {
    const parts = [meaning.slice(0, index + 2), meaning.slice(index + 2)];
    return all(parts.map((part) => phraseIn('text', part, form)));
  });
  return [weighed(any(ways))];
}

function wholeTitle({ sequence }: TypedQuery, form: Form): Tier[] {
  const key = keyOfAll(sequence, form);
  const whole = wholeTerm(
    key === 'exact' ? 'exactWhole' : 'whole',
    sequence.map((word) => word[key]),
  );
  return whole === undefined ? [] : [{ condition: term(whole), isWeighed: false }];
}

function mostOfTitle(typed: TypedQuery, form: Form): Tier[] {
  const { words, phrases } = typed;
  if (words.length < FEWEST_FOR_MOST || phrases.length > 0) return [];
  const names = words.map((word) => nameIn('title', word, form));
  return [weighed(all([allIn('text', typed, form), someOf(names, names.length - 1)]))];
}
