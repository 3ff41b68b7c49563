import type { Day } from '@portal/vietnamese/days';
import { wholeNumberOf, type Database } from '../database';

/** `categories` are documentIds; undefined means all news. */
export interface NewsScope {
  categories?: string[] | undefined;
  /** First and last day, both included. */
  from?: Day | undefined;
  to?: Day | undefined;
}

interface PeriodCount {
  period: string;
  count: number;
}

const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;

/** How many articles the scope has. */
export async function countNews(db: Database, scope: NewsScope): Promise<number> {
  const counts = db('news_counts').whereIn('category', scope.categories ?? ['']);
  if (scope.from === undefined && scope.to === undefined) counts.where('period', '');
  else if (scope.from === scope.to && scope.from) counts.where('period', scope.from);
  else {
    counts.whereRaw('length(period) = ?', [DAY_LENGTH]);
    counts.whereBetween('period', [scope.from ?? '0', scope.to ?? '9']);
  }
  const [sum] = await counts.sum<{ total: string | number | null }[]>({ total: 'count' });
  return wholeNumberOf(sum?.total);
}

/** The days of a month, or the months of a year, that have news, in order. */
export async function listPeriods(db: Database, within: string): Promise<PeriodCount[]> {
  const length = within.length === MONTH_LENGTH ? DAY_LENGTH : MONTH_LENGTH;
  return db('news_counts')
    .where('category', '')
    .whereRaw('length(period) = ?', [length])
    .whereBetween('period', [`${within}-`, `${within}-~`])
    .orderBy('period')
    .select<PeriodCount[]>('period', 'count');
}

/** The nearest days (or months, for a month) before and after a period that have news. */
export async function findNeighbours(db: Database, period: string) {
  const nearest = (comparison: '<' | '>', direction: 'asc' | 'desc') =>
    db('news_counts')
      .where('category', '')
      .whereRaw('length(period) = ?', [period.length])
      .where('period', comparison, period)
      .orderBy('period', direction)
      .first<Pick<PeriodCount, 'period'> | undefined>('period');
  const [before, after] = await Promise.all([nearest('<', 'desc'), nearest('>', 'asc')]);
  return { previous: before?.period ?? null, next: after?.period ?? null };
}

/** The first and the last day that have news; null where there is none. */
export async function findSpan(db: Database) {
  const end = (direction: 'asc' | 'desc') =>
    db('news_entries').orderBy('posted_at', direction).first<{ day: Day } | undefined>('day');
  const [first, last] = await Promise.all([end('asc'), end('desc')]);
  return { first: first?.day ?? null, last: last?.day ?? null };
}
