import { MAX_SEARCH_RESULTS } from '@portal/contract/search';
import type { Condition } from './condition';
import { allIn, AS_TYPED, FOLDED } from './token-variants';
import { havingHalf } from './minimum-match';
import { canMissWords, nearlyInTitle } from './partial-title-match';
import type { SearchScope } from './search-scope';
import { tiersOf, type Step } from '../ranking/ranking-stages';
import { isEmpty, type TypedQuery } from './query-parser';

/** How what was typed is looked for. */
export interface Plan {
  /** Entries that have all of the words. */
  condition: Condition;
  /** In which order those and others are shown. */
  steps: Step[];
  /** All of them; where more have all of the words than are shown, the newest of those and one more. */
  found: number[];
  /** Nothing has all of the words: most of them are enough. */
  isPartial: boolean;
}

/** As many as a page of results shows. */
const FULL_PAGE = 10;
/** Who types so many words means a subject, not each of them. */
const SUBJECT_WORDS = 6;
const MAX_READ = MAX_SEARCH_RESULTS + 1;

/**
 * Undefined where nothing has half of the words. Of many words a title need not have all; where hardly
 * anything has all of them, a text need not either.
 */
export async function planFor(
  typed: TypedQuery,
  scope: SearchScope,
  needsAll: boolean,
): Promise<Plan | undefined> {
  if (isEmpty(typed)) return undefined;
  const { index, range } = scope;
  const condition = allIn('text', typed, FOLDED);
  const having = await index.newest(condition, range, MAX_READ);
  const hasAll = having.length > 0;
  if (needsAll && !hasAll) return undefined;
  const canMiss = !needsAll && canMissWords(typed);
  const isReadable = having.length < MAX_READ;
  const isLong = typed.words.length >= SUBJECT_WORDS;
  const isFew = canMiss && !(await hasEnough(typed, having, scope));
  const titlesMayMiss = isFew || (canMiss && isLong && isReadable);
  const nearly = titlesMayMiss ? await nearlyInTitle(scope, typed) : [];
  const others = !hasAll || (isFew && isLong) ? await havingHalf(scope, typed) : [];
  const all = [...new Set([...having, ...nearly, ...others])];
  if (all.length === 0) return undefined;
  const found = isReadable ? all.slice(0, MAX_SEARCH_RESULTS) : having;
  const steps = tiersOf(typed, { hasAll, isReadable, nearly, others });
  return { condition, steps, found, isPartial: !hasAll };
}

/** With the marks that were typed: others are other words. */
async function hasEnough(typed: TypedQuery, having: number[], { index, range }: SearchScope) {
  if (having.length < FULL_PAGE) return false;
  const asTyped = await index.newest(allIn('text', typed, AS_TYPED), range, FULL_PAGE);
  return asTyped.length === FULL_PAGE;
}
