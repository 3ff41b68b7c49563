import {
  forEachSearchType,
  MAX_COUNT_OF_TYPE,
  MAX_SEARCH_RESULTS,
  SEARCH_TYPES,
  type SearchType,
} from '@portal/contract/search-types';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { all, term, type Condition } from '../query/condition';
import type { Plan } from '../query/query-plan';
import type { SearchScope } from '../query/search-scope';
import { typeTerm } from '../index/index-terms';

export interface Counted {
  counts: Record<SearchType, number>;
  /** At most `MAX_SEARCH_RESULTS`. */
  total: number;
  /** There are more; each type is counted up to `MAX_COUNT_OF_TYPE`. */
  isCapped: boolean;
}

export interface Place extends SearchScope {
  db: Database;
}

export function ofType(type: SearchType, condition: Condition): Condition {
  return all([term(typeTerm(type)), condition]);
}

/** Counts a plan's entries by type; `others` are counted with them. */
export async function countEntries(
  place: Place,
  plan: Plan | undefined,
  others: number[],
): Promise<Counted> {
  const entries = new Set([...others, ...(plan?.found ?? [])]);
  const counts = await countTypes(place.db, [...entries]);
  const isCapped = entries.size > MAX_SEARCH_RESULTS;
  if (plan === undefined || !isCapped) return { counts, total: entries.size, isCapped };
  // The newest entries already reach the cap for most types.
  const rare = SEARCH_TYPES.filter((type) => counts[type] < MAX_COUNT_OF_TYPE);
  const own = await Promise.all(rare.map((type) => newestOf(type, place, plan, MAX_COUNT_OF_TYPE)));
  for (const [index, type] of rare.entries()) {
    counts[type] = Math.max(counts[type], own[index]?.length ?? 0);
  }
  for (const type of SEARCH_TYPES) counts[type] = Math.min(counts[type], MAX_COUNT_OF_TYPE);
  return { counts, total: MAX_SEARCH_RESULTS, isCapped };
}

/** Counts a plan's entries of one type, up to `MAX_SEARCH_RESULTS`. */
export async function countOfType(
  type: SearchType,
  place: Place,
  plan: Plan | undefined,
  { counts, isCapped }: Counted,
): Promise<number> {
  const isExact = !isCapped || counts[type] < MAX_COUNT_OF_TYPE;
  if (plan === undefined || isExact) return counts[type];
  return (await newestOf(type, place, plan, MAX_SEARCH_RESULTS)).length;
}

function newestOf(type: SearchType, { index, range }: Place, plan: Plan, limit: number) {
  return index.newest(ofType(type, plan.condition), range, limit);
}

async function countTypes(db: Database, entries: number[]): Promise<Counted['counts']> {
  const rows = await db('search_entries')
    .whereIn('entry', entries)
    .groupBy('type')
    .select<{ type: SearchType; n: number | string }[]>('type', db.raw('count(*) as n'));
  const found = new Map(rows.map(({ type, n }) => [type, wholeNumberOf(n)]));
  return forEachSearchType((type) => found.get(type) ?? 0);
}

/** The entries of one type among these, in order. */
export async function onlyOfType(db: Database, type: SearchType, entries: number[]) {
  const own: (number | string)[] = await db('search_entries')
    .where({ type })
    .whereIn('entry', entries)
    .pluck('entry');
  const isOwn = new Set(own.map(wholeNumberOf));
  return entries.filter((entry) => isOwn.has(entry));
}
