import type { SearchList } from '@portal/contract/search';
import type { SearchType } from '@portal/contract/search-types';
import type { SearchQuery } from '@portal/contract/search-query';
import type { Database } from '../../platform/database/database';
import { offsetOf, rankedPagination } from '../../content/queries/paging';
import { findByNumber } from '../query/by-number';
import { countEntries, countOfType, ofType, onlyOfType } from './type-counts';
import { rangeOfDays } from '../index/entry-number';
import { planFor } from '../query/query-plan';
import { rank } from '../ranking/ranking';
import { cachedIndex } from '../query/query-cache';
import { matchCounts } from './match-counts';
import { byShownPhrases, resultsOf } from './results';
import { searchIndexOf } from '../backends/backend';
import type { Step } from '../ranking/ranking-stages';
import { parseTyped } from '../query/query-parser';

/** Published items with the words, best first; if none has all of them, those with most. */
export async function find(db: Database, query: SearchQuery): Promise<SearchList> {
  const { type, pageSize, cursor } = query;
  const { page } = cursor ?? query;
  const typed = parseTyped(query.q);
  const index = searchIndexOf(db);
  const range = await index.within(rangeOfDays(query.from, query.to));
  const place = { db, range, index: cachedIndex(index) };
  const numbered = await findByNumber(db, query.q, range);
  // For a typed number, items with some of its digits are no help.
  const plan = await planFor(typed, place, numbered.length > 0);
  const counted = await countEntries(place, plan, numbered);
  const total = type === undefined ? counted.total : await countOfType(type, place, plan, counted);
  const steps = await stepsOfType(db, plan?.steps ?? [], type);
  const ranked = await rank(
    {
      ...{ ...place, steps },
      first: type === undefined || type === 'legal-document' ? numbered : [],
      words: typed.meaning.map(({ folded }) => folded),
    },
    Math.min(page * pageSize, total),
  );
  const results = await resultsOf(db, ranked.slice(offsetOf({ page, pageSize })), [
    ...typed.meaning,
    ...typed.joined.flatMap(({ parts, whole }) => [whole, ...parts]),
  ]);
  const isRead = plan === undefined || plan.levels !== undefined;
  return {
    data: isRead ? results : byShownPhrases(results, typed),
    meta: {
      pagination: rankedPagination({ page, pageSize }, total),
      counts: counted.counts,
      isTotalCapped: counted.isCapped,
      matches: counted.isCapped ? null : await matchCounts(db, type, { plan, numbered, total }),
      isPartial: plan?.isPartial ?? false,
    },
  };
}

async function stepsOfType(db: Database, steps: Step[], type: SearchType | undefined) {
  if (type === undefined) return steps;
  const own: Step[] = [];
  for (const step of steps) {
    if ('entries' in step) own.push({ ...step, entries: await onlyOfType(db, type, step.entries) });
    else own.push({ ...step, condition: ofType(type, step.condition) });
  }
  return own;
}
