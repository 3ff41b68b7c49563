import type { MatchLevel } from '@portal/contract/match-levels';
import type { WordForms } from '@portal/vietnamese/search-words';
import { all, any, term, type Condition } from '../query/condition';
import { allIn, formsOf, keyOfAll, phraseIn, type Form } from '../query/token-variants';
import { pairTerms, wholeTerm } from '../index/index-terms';
import type { ParsedQuery } from '../query/query-parser';
import { isPhrase, type TypedPhrases } from '../query/phrase-matches';

/** Entries of the same quality. */
interface Tier {
  condition: Condition;
  /** Whether `closeness` or only time decides within the tier. */
  isWeighed: boolean;
}

/** A tier or a list of known entries; earlier steps come first in the results. */
export type Step = (Tier | { entries: number[] }) & { level: MatchLevel };
type Stage = Tier | { entries: number[] };

export interface Found {
  /** The newest entries with all of the words. */
  having: number[];
  /** All of them are in `having`: few enough to check phrases in each. */
  isReadable: boolean;
  phrases: TypedPhrases;
  /** Entries whose title has nearly all of the words. */
  nearly: number[];
  /** Entries with at least half of the words. */
  others: number[];
}

/** Up to this many syllables form one word or name, which must be consecutive, in a title too. */
const MAX_SYLLABLES_OF_WORD = 3;
/** In syllables: the names of people with their titles are no longer. */
const MAX_NAME_WORDS = 6;
const MIN_WORDS_IN_RUNS = 4;

/** Whether entries with the words apart are good matches: not for a single word or name, nor with quotes. */
export function mayStandApart({ meaning, phrases }: ParsedQuery): boolean {
  return meaning.length > MAX_SYLLABLES_OF_WORD && phrases.length === 0;
}

/**
 * First entries with the typed phrase: as a whole title, in a title, anywhere. Then those with all
 * words as they were typed, and last what is similar: other marks, words of one name apart, titles with
 * nearly all words, texts with most. Within each: the whole title, a phrase in the title, all words in
 * the title, two runs anywhere, all words anywhere. If very many entries match, no texts are read for
 * phrases; pairs of words in titles are in the index.
 */
export function rankingStages(typed: ParsedQuery, found: Found): Step[] {
  const { having, nearly, others } = found;
  const forms = having.length > 0 ? formsOf(typed) : [];
  const meant = forms.length > 1 ? forms.slice(0, -1) : forms;
  const folded = forms.slice(meant.length);
  const ofForm = (form: Form) => [...ofTitle(typed, form, found), textOf(typed, form)];
  return [
    ...(forms.length > 0 ? at('phrase', ofPhrase(typed, found)) : []),
    ...at(
      mayStandApart(typed) ? 'words' : 'similar',
      meant.filter((form) => form !== found.phrases.form || !isPhrase(typed)).flatMap(ofForm),
    ),
    ...at('similar', [
      ...folded.flatMap((form) => ofTitle(typed, form, found)),
      { entries: nearly },
      ...folded.map((form) => textOf(typed, form)),
      { entries: others },
    ]),
  ];
}

function at(level: MatchLevel, stages: Stage[]): Step[] {
  return stages.map((stage) => ({ ...stage, level }));
}

function weighed(condition: Condition): Tier {
  return { condition, isWeighed: true };
}

function textOf(typed: ParsedQuery, form: Form): Tier {
  return weighed(allIn('text', typed, form));
}

function ofPhrase(typed: ParsedQuery, { phrases }: Found): Tier[] {
  const { sequence, meaning } = typed;
  const { form, conditions } = phrases;
  const title = [
    ...wholeTitle(sequence, form),
    ...[sequence, meaning].flatMap((words) => phraseInTitle(words, form)),
  ];
  if (isPhrase(typed)) {
    // For a query of phrases alone, `title` covers this already.
    const inTitle = typed.words.length > 0 ? [weighed(allIn('title', typed, form))] : [];
    return [...title, ...inTitle, ...conditions.map(weighed)];
  }
  return [...title, ...conditions.map((condition) => ({ condition, isWeighed: false }))];
}

function ofTitle(typed: ParsedQuery, form: Form, { isReadable, phrases }: Found): Tier[] {
  const { sequence, meaning } = typed;
  const isDone = form === phrases.form;
  const title = isDone
    ? []
    : [...wholeTitle(sequence, form), ...sideBySide(sequence, form), ...sideBySide(meaning, form)];
  const inTitle = weighed(allIn('title', typed, form));
  const isOneWord = meaning.length <= MAX_SYLLABLES_OF_WORD;
  if (!isReadable) return isOneWord && meaning.length > 1 ? title : [...title, inTitle];
  const anywhere = isDone ? [] : [...together(sequence, form), ...together(meaning, form)];
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

/** All pairs of consecutive words, in a title. Pairs are rare, so few titles are read. */
function pairsIn(words: WordForms[], form: Form): Condition {
  const key = keyOfAll(words, form);
  const pairs = pairTerms(
    key === 'exact' ? 'exactPair' : 'pair',
    words.map((word) => word[key]),
  );
  return all(pairs.map(term));
}

function sideBySide(words: WordForms[], form: Form): Tier[] {
  return words.length < 2 ? [] : [{ condition: pairsIn(words, form), isWeighed: false }];
}

/** The pairs may stand apart in a title, so the phrase itself is required too. */
function phraseInTitle(words: WordForms[], form: Form): Tier[] {
  if (words.length < 2) return [];
  const condition = all([pairsIn(words, form), phraseIn('title', words, form)]);
  return [{ condition, isWeighed: false }];
}
