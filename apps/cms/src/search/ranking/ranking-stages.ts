import type { WordForms } from '@portal/vietnamese/search-words';
import { all, any, term, type Condition } from '../query/condition';
import { allIn, formsOf, keyOfAll, phraseIn, type Form } from '../query/token-variants';
import { pairTerms, wholeTerm } from '../index/terms';
import type { TypedQuery } from '../query/query-parser';

/** Entries that fit alike well. */
export interface Tier {
  condition: Condition;
  /** Within the tier, whether `closeness` decides before time does. */
  isWeighed: boolean;
}

/** A tier, or entries that are known already; what comes first stands before what follows. */
export type Step = Tier | { entries: number[] };

export interface Found {
  /** Something has all of the words. */
  hasAll: boolean;
  /** So few have that all of them may be read for how the words stand. */
  isReadable: boolean;
  /** Their titles have nearly all of the words. */
  nearly: number[];
  /** They have half of the words or more. */
  others: number[];
}

/** Up to so many syllables are one word or name: apart they are others, in a title too. */
const ONE_WORD = 3;
/** Names with titles are not longer, and more common words take long to be looked for in vain. */
const MAX_NAME_WORDS = 6;
const MIN_WORDS_IN_RUNS = 4;

/**
 * With marks typed, what has them comes first, then what has those of the words that were typed with
 * marks, then what has the words without. In each: the title that was typed, the words side by side in
 * a title, all in a title, side by side or in two runs anywhere, all anywhere. Titles that have nearly
 * all come before texts that have all, each somewhere. Where very many have all, no texts are read for
 * phrases; pairs of words in titles are in the index.
 */
export function tiersOf(typed: TypedQuery, { hasAll, isReadable, nearly, others }: Found): Step[] {
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

function ofTitle(typed: TypedQuery, form: Form, isReadable: boolean): Tier[] {
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

/** The words as two phrases, wherever one ends and the other begins: `Vụ trưởng` … `Nguyễn Văn A`. */
function inTwoRuns({ meaning, phrases }: TypedQuery, form: Form): Tier[] {
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

/** In a title. Pairs of words are rare, so that not all titles that have the words are read. */
function sideBySide(words: WordForms[], form: Form): Tier[] {
  if (words.length < 2) return [];
  const key = keyOfAll(words, form);
  const pairs = pairTerms(
    key === 'exact' ? 'exactPair' : 'pair',
    words.map((word) => word[key]),
  );
  return [{ condition: all(pairs.map(term)), isWeighed: false }];
}
