import type { ContentTypeName } from '@portal/contract/content-types';
import { dayOf, daysAfter, type Day } from '@portal/vietnamese/days';
import { batchesOf } from '../../platform/database/chunk';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { VIEWS } from './view-tables';

interface ViewsOfItem {
  /** `week` and `month` cover the last 7 and 30 days, including today. */
  week: number;
  month: number;
  all: number;
}

/** The first day of a span of `days` that ends today. */
const firstOfLast = (days: number, now: Date): Day => daysAfter(dayOf(now), 1 - days);

type Sums = Record<keyof ViewsOfItem, string | number | null> | undefined;

export async function viewsOfItem(
  db: Database,
  kind: ContentTypeName,
  documentId: string,
  now: Date,
): Promise<ViewsOfItem> {
  const since = (days: number, name: string) =>
    db.raw('sum(case when day >= ? then views else 0 end) as ??', [firstOfLast(days, now), name]);
  const [sums]: Sums[] = await db(VIEWS)
    .where({ kind, document_id: documentId })
    .select(since(7, 'week'), since(30, 'month'), db.raw('sum(views) as ??', ['all']));
  return {
    week: wholeNumberOf(sums?.week),
    month: wholeNumberOf(sums?.month),
    all: wholeNumberOf(sums?.all),
  };
}

/** The number of all views of each item; items without views are left out. */
export async function viewsOfItems(
  db: Database,
  kind: ContentTypeName,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const some of batchesOf(documentIds)) {
    const rows: { document_id: string; views: string | number }[] = await db(VIEWS)
      .where({ kind })
      .whereIn('document_id', some)
      .groupBy('document_id')
      .select('document_id')
      .sum({ views: 'views' });
    for (const row of rows) found.set(row.document_id, wholeNumberOf(row.views));
  }
  return found;
}

interface ViewedSum {
  kind: string;
  documentId: string;
  views: number;
}

/** The most viewed items (`isItem`) or kinds of pages in a span of days. */
export async function mostViewed(
  db: Database,
  { from, to, isItem, limit }: { from: Day; to: Day; isItem: boolean; limit: number },
): Promise<ViewedSum[]> {
  const rows = db(VIEWS).whereBetween('day', [from, to]);
  void (isItem ? rows.whereNot({ document_id: '' }).groupBy('document_id') : rows);
  const sums: { kind: string; document_id?: string; views: string | number }[] = await rows
    .groupBy('kind')
    .select('kind', ...(isItem ? ['document_id'] : []), db.raw('sum(views) as views'))
    .orderBy('views', 'desc')
    .limit(limit);
  return sums.map((sum) => ({
    ...{ kind: sum.kind, documentId: sum.document_id ?? '', views: wholeNumberOf(sum.views) },
  }));
}

/** The sum of views per day, in order; days without views are left out. */
export async function viewsByDay(
  db: Database,
  { from, to }: { from: Day; to: Day },
): Promise<{ day: Day; views: number }[]> {
  const rows: { day: Day; views: string | number }[] = await db(VIEWS)
    .whereBetween('day', [from, to])
    .groupBy('day')
    .select('day', db.raw('sum(views) as views'))
    .orderBy('day');
  return rows.map(({ day, views }) => ({ day, views: wholeNumberOf(views) }));
}
