import { MAX_SEARCH_RESULTS } from '@portal/contract/search-types';
import type { Condition } from './condition';
import { allIn, AS_TYPED, FOLDED } from './token-variants';
import { typedPhrases } from './phrase-matches';
import { matchingHalf } from './minimum-match';
import { mayMissWords, partialTitleMatches } from './partial-title-match';
import { MAX_READ, type SearchScope } from './search-scope';
import { mayStandApart, rankingStages, type Step } from '../ranking/ranking-stages';
import { isEmpty, type ParsedQuery } from './query-parser';

/** A query plan: what is searched, in which stages. */
export interface Plan {
  /** Matches entries with all of the words. */
  condition: Condition;
  /** The ranking stages, for these entries and others. */
  steps: Step[];
  /**
   * All matching entries; if more than `MAX_SEARCH_RESULTS` have all of the words, only the newest of
   * these, and one more.
   */
  found: number[];
  /** Entries of `found` with the typed phrase, and with all words as typed; undefined if too many match. */
  levels: { phrase: number[]; words: number[] } | undefined;
  /** No entry has all of the words, so most of them are enough. */
  isPartial: boolean;
}

/** The length of a page of results. */
const FULL_PAGE = 10;
/** A query of this many words or more names a subject; single words may be missing. */
const SUBJECT_WORDS = 6;

/**
 * Undefined if no entry has half of the words. In long queries a title may lack some words; if hardly
 * any entry has all of them, so may a text.
 */
export async function planFor(
  typed: ParsedQuery,
  scope: SearchScope,
  needsAll: boolean,
): Promise<Plan | undefined> {
  if (isEmpty(typed)) return undefined;
  const { index, range } = scope;
  const condition = allIn('text', typed, FOLDED);
  const having = await index.newest(condition, range, MAX_READ);
  const hasAll = having.length > 0;
  if (needsAll && !hasAll) return undefined;
  const isReadable = having.length < MAX_READ;
  const phrases = await typedPhrases(typed, isReadable ? scope : undefined);
  const levels = isReadable
    ? await levelsOf(typed, hasAll ? phrases.conditions : [], scope)
    : undefined;
  const canMiss = !needsAll && mayMissWords(typed);
  const isLong = typed.words.length >= SUBJECT_WORDS;
  const hasFew = canMiss && !(await hasEnough(typed, having, scope));
  const titlesMayMiss = hasFew || (canMiss && isLong && isReadable);
  const nearly = titlesMayMiss ? await partialTitleMatches(scope, typed) : [];
  const others = !hasAll || (hasFew && isLong) ? await matchingHalf(scope, typed) : [];
  const all = [...new Set([...having, ...nearly, ...others])];
  if (all.length === 0) return undefined;
  const found = isReadable ? all.slice(0, MAX_SEARCH_RESULTS) : having;
  const steps = rankingStages(typed, { having, isReadable, phrases, nearly, others });
  return { condition, steps, found, levels, isPartial: !hasAll };
}

/** The entries with one of the phrases, and those with all words as typed. */
async function levelsOf(typed: ParsedQuery, phrases: Condition[], { index, range }: SearchScope) {
  const apart = mayStandApart(typed) ? [allIn('text', typed, AS_TYPED)] : [];
  const found = await index.newestOfEach([...phrases, ...apart], range, MAX_READ);
  const phrase = new Set(found.slice(0, phrases.length).flat());
  const words = found.slice(phrases.length).flat();
  return { phrase: [...phrase], words: words.filter((entry) => !phrase.has(entry)) };
}

/** Compares words with the typed marks: without them they may be other words. */
async function hasEnough(typed: ParsedQuery, having: number[], { index, range }: SearchScope) {
  if (having.length < FULL_PAGE) return false;
  const asTyped = await index.newest(allIn('text', typed, AS_TYPED), range, FULL_PAGE);
  return asTyped.length === FULL_PAGE;
}
