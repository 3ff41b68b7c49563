import { firstDayOf, lastDayOf, spanOfDays, type Day, type Span } from '@portal/vietnamese/days';
import { wholeNumberOf, type Database } from '../../platform/database/database';

/** `categories` are documentIds; undefined means all news. */
export interface NewsScope {
  categories?: string[] | undefined;
  /** First and last day, both inclusive. */
  from?: Day | undefined;
  to?: Day | undefined;
}

interface PeriodCount {
  period: string;
  count: number;
}

const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;

/** The entries that readers see now. */
export function postedEntries(db: Database) {
  return db('news_entries').where('posted_at', '<=', Date.now());
}

/** The few entries with a future posting date, which the counts of `news_counts` include. */
export function upcomingEntries(db: Database) {
  return db('news_entries').where('posted_at', '>', Date.now());
}

/** The number of articles in the scope. */
export async function countNews(db: Database, scope: NewsScope): Promise<number> {
  const counts = db('news_counts').whereIn('category', scope.categories ?? ['']);
  const upcoming = upcomingEntries(db);
  if (scope.categories) upcoming.whereIn('category', scope.categories);
  if (scope.from) upcoming.where('day', '>=', scope.from);
  if (scope.to) upcoming.where('day', '<=', scope.to);
  if (scope.from === undefined && scope.to === undefined) counts.where('period', '');
  else if (scope.from === scope.to && scope.from) counts.where('period', scope.from);
  else {
    counts.whereRaw('length(period) = ?', [DAY_LENGTH]);
    counts.whereBetween('period', [scope.from ?? '0', scope.to ?? '9']);
  }
  const [sum] = await counts.select<Record<'counted' | 'upcoming', string | number | null>[]>(
    db.raw('sum(count) as counted'),
    db.raw('(?) as upcoming', [upcoming.count('*')]),
  );
  return wholeNumberOf(sum?.counted) - wholeNumberOf(sum?.upcoming);
}

/** The days of a month, or the months of a year, with news, in order. */
export async function listPeriods(db: Database, within: string): Promise<PeriodCount[]> {
  const length = within.length === MONTH_LENGTH ? DAY_LENGTH : MONTH_LENGTH;
  const upcoming = upcomingEntries(db).whereRaw('substr(day, 1, ?) = period', [length]).count('*');
  const rows = await db('news_counts')
    .where('category', '')
    .whereRaw('length(period) = ?', [length])
    .whereBetween('period', [`${within}-`, `${within}-~`])
    .orderBy('period')
    .select<(PeriodCount & { upcoming: string | number })[]>(
      'period',
      'count',
      db.raw('(?) as upcoming', [upcoming]),
    );
  return rows
    .map((row) => ({ period: row.period, count: row.count - wholeNumberOf(row.upcoming) }))
    .filter(({ count }) => count > 0);
}

/** The nearest days (or months or years, for one of these) with news before and after a period. */
export async function findNeighbours(db: Database, period: string) {
  const { start, end } = spanOfPeriod(period);
  const [before, after] = await Promise.all([
    postedEntries(db)
      .where('posted_at', '<', start.getTime())
      .orderBy('posted_at', 'desc')
      .first<{ day: Day } | undefined>('day'),
    postedEntries(db)
      .where('posted_at', '>=', end.getTime())
      .orderBy('posted_at', 'asc')
      .first<{ day: Day } | undefined>('day'),
  ]);
  const periodOf = (entry: { day: Day } | undefined) => entry?.day.slice(0, period.length) ?? null;
  return { previous: periodOf(before), next: periodOf(after) };
}

/** A day, a month or a year. */
function spanOfPeriod(period: string): Span {
  if (period.length === DAY_LENGTH) return spanOfDays(period);
  const [first, last] =
    period.length === MONTH_LENGTH ? [period, period] : [`${period}-01`, `${period}-12`];
  return spanOfDays(firstDayOf(first), lastDayOf(last));
}

/** The first and the last day with news; null without news. */
export async function findSpan(db: Database) {
  const end = (direction: 'asc' | 'desc') =>
    postedEntries(db).orderBy('posted_at', direction).first<{ day: Day } | undefined>('day');
  const [first, last] = await Promise.all([end('asc'), end('desc')]);
  return { first: first?.day ?? null, last: last?.day ?? null };
}
