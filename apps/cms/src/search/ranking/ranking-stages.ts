import type { WordForms } from '@portal/vietnamese/search-words';
import { all, any, term, type Condition } from '../query/condition';
import { allIn, formsOf, keyOfAll, phraseIn, type Form } from '../query/token-variants';
import { pairTerms, wholeTerm } from '../index/index-terms';
import type { ParsedQuery } from '../query/query-parser';

/** Entries of the same quality. */
export interface Tier {
  condition: Condition;
  /** Whether `closeness` or only time decides within the tier. */
  isWeighed: boolean;
}

/** A tier or a list of known entries; earlier steps come first in the results. */
export type Step = Tier | { entries: number[] };

export interface Found {
  /** Some entry has all of the words. */
  hasAll: boolean;
  /** The matches are few enough to check phrases in all of them. */
  isReadable: boolean;
  /** Entries whose title has nearly all of the words. */
  nearly: number[];
  /** Entries with at least half of the words. */
  others: number[];
}

/** So many syllables are one word or name, which must be consecutive, in a title too. */
const ONE_WORD = 3;
/** No name with its title is longer, and phrases of more common words are slow to search in vain. */
const MAX_NAME_WORDS = 6;
const MIN_WORDS_IN_RUNS = 4;

/**
 * If marks were typed, exact matches come first, then matches of the words typed with marks, then
 * matches without marks. In each group: the whole title, a phrase in the title, all words in the title,
 * a phrase or two runs anywhere, all words anywhere. Titles with nearly all words come before texts
 * with all of them, each somewhere. If very many entries match, no texts are read for phrases; pairs of
 * words in titles are in the index.
 */
export function rankingStages(
  typed: ParsedQuery,
  { hasAll, isReadable, nearly, others }: Found,
): Step[] {
  const forms = hasAll ? formsOf(typed) : [];
  const titles = forms.map((form) => ofTitle(typed, form, isReadable));
  const texts = forms.map((form) => [weighed(allIn('text', typed, form))]);
  const inOrder =
    nearly.length === 0
      ? titles.flatMap((tiers, index) => [...tiers, ...(texts[index] ?? [])])
      : [...titles.flat(), { entries: nearly }, ...texts.flat()];
  return [...inOrder, { entries: others }];
}

function weighed(condition: Condition): Tier {
  return { condition, isWeighed: true };
}

function ofTitle(typed: ParsedQuery, form: Form, isReadable: boolean): Tier[] {
  const { sequence, meaning } = typed;
  const title = [
    ...wholeTitle(sequence, form),
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
    ...inTwoRuns(typed, form),
  ];
}

/** The words as two phrases, split anywhere: `Vụ trưởng` … `Nguyễn Văn A`. */
function inTwoRuns({ meaning, phrases }: ParsedQuery, form: Form): Tier[] {
  const isName = meaning.length >= MIN_WORDS_IN_RUNS && meaning.length <= MAX_NAME_WORDS;
  if (!isName || phrases.length > 0) return [];
  const ways = Array.from({ length: meaning.length - 3 }, (_, index) => {
    const parts = [meaning.slice(0, index + 2), meaning.slice(index + 2)];
    return all(parts.map((part) => phraseIn('text', part, form)));
  });
  return [weighed(any(ways))];
}

function together(words: WordForms[], form: Form): Tier[] {
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return [];
  return [{ condition: phraseIn('text', words, form), isWeighed: false }];
}

function wholeTitle(words: WordForms[], form: Form): Tier[] {
  const key = keyOfAll(words, form);
  const whole = wholeTerm(
    key === 'exact' ? 'exactWhole' : 'whole',
    words.map((word) => word[key]),
  );
  return whole === undefined ? [] : [{ condition: term(whole), isWeighed: false }];
}

/** In a title. Pairs are rare, so few of the titles with the words are read. */
function sideBySide(words: WordForms[], form: Form): Tier[] {
  if (words.length < 2) return [];
  const key = keyOfAll(words, form);
  const pairs = pairTerms(
    key === 'exact' ? 'exactPair' : 'pair',
    words.map((word) => word[key]),
  );
  return [{ condition: all(pairs.map(term)), isWeighed: false }];
}
