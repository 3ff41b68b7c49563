import type { ArticleSummary } from '@portal/contract/article';
import type { ArticlesQuery } from '@portal/contract/article-query';
import type { CursorKey } from '@portal/contract/cursor';
import { spanOfDays } from '@portal/vietnamese/days';
import { rowsAfter } from '../../content/queries/paging';
import { compiledQuery, hiddenFromPlanner } from '../../platform/database/compiled-query';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import {
  ENTRY_COLUMNS,
  summariesQuery,
  toSummary,
  type Direction,
  type SummaryRow,
} from './article-summaries';
import {
  categoryNames,
  categoryValues,
  lastBefore,
  postedEntries,
  type NewsScope,
} from './published-news';

export interface ListScope extends NewsScope {
  isFeatured: boolean;
}

export interface Place {
  sort: ArticlesQuery['sort'];
  limit: number;
  offset: number;
  after?: CursorKey<number> | undefined;
}

interface ScopeShape {
  /** How many; undefined for all. */
  categories: number | undefined;
  isFeatured: boolean;
  hasStart: boolean;
}

interface ListShape extends ScopeShape {
  isAfter: boolean;
  direction: Direction;
  limit: number;
}

const listedRows = compiledQuery<SummaryRow[], string, ListShape>((db, at, shape) => {
  const { direction, limit, isAfter } = shape;
  const entries = matchingEntries(db, at, shape).select(ENTRY_COLUMNS);
  const order = `posted_at ${direction}, document_id ${direction}`;
  if (isAfter) {
    const place = { value: at('value'), documentId: at('documentId') };
    rowsAfter(entries, ['posted_at', 'document_id'], direction, place);
    entries.orderByRaw(`${order} limit ${limit}`);
    // knex's `offset` takes only a number, not a placeholder.
  } else
    entries.orderByRaw(`${order} limit ${limit} offset ?`, [hiddenFromPlanner(db, at('offset'))]);
  return summariesQuery(db, entries, direction);
});

const matchingCount = compiledQuery<[{ n: string | number }], string, ScopeShape>((db, at, shape) =>
  matchingEntries(db, at, shape).count({ n: '*' }),
);

/** Matching articles in order, from a place on. */
export async function readArticles(
  db: Database,
  scope: ListScope,
  { sort, after, limit, offset }: Place,
): Promise<ArticleSummary[]> {
  const rows = await listedRows(
    db,
    { ...valuesOf(scope), ...(after ?? { offset }) },
    {
      ...shapeOf(scope),
      ...{ isAfter: after !== undefined, direction: sort === 'postedAt' ? 'asc' : 'desc' },
      limit,
    },
  );
  return rows.map(toSummary);
}

/** Counts the entries themselves, as only featured news need; `countNews` reads stored counts. */
export async function countMatchingArticles(db: Database, scope: ListScope): Promise<number> {
  const [{ n }] = await matchingCount(db, valuesOf(scope), shapeOf(scope));
  return wholeNumberOf(n);
}

function matchingEntries(db: Database, at: (name: string) => string, shape: ScopeShape) {
  const entries = postedEntries(db, hiddenFromPlanner(db, at('last')));
  const { categories } = shape;
  if (categories !== undefined) entries.whereIn('category', categoryNames(categories).map(at));
  if (shape.hasStart) entries.where('posted_at', '>=', hiddenFromPlanner(db, at('start')));
  if (shape.isFeatured) entries.where('featured', true);
  return entries;
}

function shapeOf({ categories, from, isFeatured }: ListScope): ScopeShape {
  return { categories: categories?.length, isFeatured, hasStart: from !== undefined };
}

function valuesOf({ categories, from, to }: ListScope) {
  return {
    ...categoryValues(categories),
    last: to ? lastBefore(spanOfDays(to).end) : Date.now(),
    ...(from && { start: spanOfDays(from).start.getTime() }),
  };
}
