import { MAX_SEARCH_RESULTS } from '@portal/contract/search';
import type { Condition } from './condition';
import type { EntryRange } from './entry-number';
import { allIn, AS_TYPED, FOLDED } from './forms';
import { canMissWords, halfInRow, nearlyInTitle } from './nearly';
import { lessDemanding } from './partial';
import type { SearchIndex } from './search-index';
import { tiersOf, weighed, type Tier } from './tiers';
import { isEmpty, type TypedQuery } from './typed-query';

/** How what was typed is looked for. */
export interface Plan {
  /** An entry has to fulfil one of them to be found at all. */
  conditions: Condition[];
  /** In which order entries that do are shown. */
  tiers: Tier[];
  /** The newest that do: one more than are shown, if there are so many. */
  newest: number[];
  /** Nothing has all of the words: most of them are enough. */
  isPartial: boolean;
}

/** As many as a page of results shows. */
const ENOUGH = 10;
/** Who types so many words means a subject, not each of them. */
const LONG = 6;
/** Of those words, how many may miss while some entries have all of them. */
const MISSING = 0.4;

/** The index in a range of days. */
export interface Searched {
  index: Pick<SearchIndex, 'newest'>;
  range: EntryRange;
}

/**
 * Undefined where nothing has any of the words. Of many words a title need not have all; where hardly
 * anything has all of them, a text need not either.
 */
export async function planFor(
  typed: TypedQuery,
  searched: Searched,
  needsAll: boolean,
): Promise<Plan | undefined> {
  if (isEmpty(typed)) return undefined;
  const allWords = allIn('text', typed, FOLDED);
  const having = await newestOfAny(searched, [allWords], MOST);
  const hasAll = having.length > 0;
  if (needsAll && !hasAll) return undefined;
  const canMiss = !needsAll && canMissWords(typed);
  const isLong = typed.words.length >= LONG;
  const isFew = canMiss && !(await hasEnough(typed, having, searched));
  const titlesMayMiss = isFew || (canMiss && isLong && having.length < MOST);
  const isReadable = having.length < MOST;
  const tiers = tiersOf(typed, { hasAll, isReadable, titlesMayMiss });
  const conditions = [
    ...(hasAll ? [allWords] : []),
    ...(titlesMayMiss ? nearlyInTitle(typed, FOLDED) : []),
  ];
  const fewer = [...(canMiss ? halfInRow('text', typed, FOLDED) : []), ...lessDemanding(typed)];
  const most = isFew && isLong ? Math.ceil(typed.words.length * MISSING) : 0;
  const plan = { conditions, tiers, newest: having, isPartial: !hasAll };
  const enough = isLong ? ENOUGH : 1;
  return widened(plan, { fewer: fewer.slice(0, hasAll ? most : Infinity), enough }, searched);
}

const MOST = MAX_SEARCH_RESULTS + 1;

/** With the marks that were typed: others are other words. */
async function hasEnough(
  typed: TypedQuery,
  having: number[],
  searched: Searched,
): Promise<boolean> {
  if (having.length < ENOUGH) return false;
  const asTyped = await newestOfAny(searched, [allIn('text', typed, AS_TYPED)], ENOUGH);
  return asTyped.length === ENOUGH;
}

/** With one after the other of those that ask for fewer words, while there is not enough. */
async function widened(
  plan: Plan,
  { fewer, enough }: { fewer: Condition[]; enough: number },
  searched: Searched,
): Promise<Plan | undefined> {
  let { conditions, tiers } = plan;
  let newest = await newestOfAny(searched, conditions, MOST);
  for (const condition of fewer) {
    if (newest.length >= enough) break;
    conditions = [...conditions, condition];
    tiers = [...tiers, weighed(condition)];
    newest = await newestOfAny(searched, conditions, MOST);
  }
  return newest.length === 0 ? undefined : { ...plan, conditions, tiers, newest };
}

/**
 * The newest entries that fulfil one of the conditions. They are asked one by one: PostgreSQL takes
 * ten times as long for all of them as one.
 */
export async function newestOfAny(
  { index, range }: Searched,
  conditions: Condition[],
  limit: number,
): Promise<number[]> {
  const entries = new Set<number>();
  for (const condition of conditions) {
    for (const entry of await index.newest(condition, range, limit)) entries.add(entry);
  }
  return [...entries].toSorted((a, b) => b - a).slice(0, limit);
}
