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
import { queryOfEntries } from '../index/entry-rows';
import { typeTerm } from '../index/index-terms';

export interface Counted {
  counts: Record<SearchType, number>;
  /** At most `MAX_SEARCH_RESULTS`. */
  total: number;
  /** There are more than `total`; each type is counted up to `MAX_COUNT_OF_TYPE`. */
  isCapped: boolean;
}

export interface Place extends SearchScope {
  db: Database;
}

export function ofType(type: SearchType, condition: Condition): Condition {
  return all([term(typeTerm(type)), condition]);
}

/** Counts a plan's entries by type, and with them the legal documents whose number was typed. */
export async function countEntries(
  place: Place,
  plan: Plan | undefined,
  numbered: number[],
): Promise<Counted> {
  const entries = new Set([...numbered, ...(plan?.found ?? [])]);
  if (plan === undefined || entries.size <= MAX_SEARCH_RESULTS) {
    const counts = await countTypes(place.db, [...entries]);
    return { counts, total: entries.size, isCapped: false };
  }
  const counts = await countUpToCap(place, plan, numbered);
  return { counts, total: MAX_SEARCH_RESULTS, isCapped: true };
}

/** With so many entries, one condition per type costs less than looking up the type of each entry. */
async function countUpToCap({ index, range }: Place, { condition }: Plan, numbered: number[]) {
  const conditions = SEARCH_TYPES.map((type) => ofType(type, condition));
  const found = await index.newestOfEach(conditions, range, MAX_COUNT_OF_TYPE);
  const own = new Map(SEARCH_TYPES.map((type, place) => [type, found[place] ?? []]));
  return forEachSearchType((type) => {
    const others = type === 'legal-document' ? numbered : [];
    return Math.min(new Set([...(own.get(type) ?? []), ...others]).size, MAX_COUNT_OF_TYPE);
  });
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
  const { index, range } = place;
  const own = await index.newest(ofType(type, plan.condition), range, MAX_SEARCH_RESULTS);
  return own.length;
}

const typeCounts = queryOfEntries<{ type: SearchType; n: number | string }>((rows) =>
  rows.groupBy('type').select('type').count({ n: '*' }),
);

async function countTypes(db: Database, entries: number[]): Promise<Counted['counts']> {
  const rows = await typeCounts(db, entries);
  const found = new Map(rows.map(({ type, n }) => [type, wholeNumberOf(n)]));
  return forEachSearchType((type) => found.get(type) ?? 0);
}

const typesOfEntries = queryOfEntries<{ entry: number | string; type: SearchType }>((rows) =>
  rows.select('entry', 'type'),
);

/** The entries of one type among these, in order. */
export async function onlyOfType(db: Database, type: SearchType, entries: number[]) {
  if (entries.length === 0) return [];
  const rows = await typesOfEntries(db, entries);
  const own = rows.filter((row) => row.type === type);
  const isOwn = new Set(own.map(({ entry }) => wholeNumberOf(entry)));
  return entries.filter((entry) => isOwn.has(entry));
}
