import { dayOf, yearOf, type Day } from '@portal/vietnamese/days';
import { compiledQuery } from '../../platform/database/compiled-query';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { categoryNames, categoryValues, upcomingEntries } from './published-news';

export interface PeriodCount {
  /** A day, a month or a year. */
  period: string;
  /** How many articles readers see now. */
  count: number;
}

type Row = Record<'period' | 'counted' | 'upcoming', string | number>;

interface Shape {
  /** How many; undefined for all. */
  categories: number | undefined;
  periods: number;
}

const counts = compiledQuery<Row[], string, Shape>((db, at, shape) => {
  const names = categoryNames(shape.categories).map(at);
  const upcoming = upcomingEntries(db, at('now')).whereRaw(
    'substr(day, 1, length(period)) = period',
  );
  if (shape.categories !== undefined) upcoming.whereIn('category', names);
  return db('news_counts')
    .whereIn('category', shape.categories === undefined ? [''] : names)
    .whereIn('period', periodNames(shape.periods).map(at))
    .groupBy('period')
    .orderBy('period')
    .select(
      'period',
      db.raw('sum(count) as counted'),
      db.raw('(?) as upcoming', [upcoming.count()]),
    );
});

/** The periods among these that have news, of some categories or of all, oldest first. */
export async function countPeriods(
  db: Database,
  periods: readonly string[],
  categories?: readonly string[],
): Promise<PeriodCount[]> {
  const rows = await counts(
    db,
    { now: Date.now(), ...categoryValues(categories), ...periodValues(periods) },
    { categories: categories?.length, periods: periods.length },
  );
  return rows
    .map(({ period, counted, upcoming }) => ({
      period: String(period),
      count: wholeNumberOf(counted) - wholeNumberOf(upcoming),
    }))
    .filter(({ count }) => count > 0);
}

/** The years from that of `first` to the current one. */
export function yearsSince(first: Day): string[] {
  const [from, to] = [Number(yearOf(first)), Number(yearOf(dayOf(new Date())))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
}

export const monthsOf = (year: string) => partsOf(year, 12);
/** Always 31 days; a shorter month has no news on the extra ones. */
export const daysOf = (month: string) => partsOf(month, 31);

function partsOf(period: string, parts: number): string[] {
  return Array.from({ length: parts }, (_, index) => {
    return `${period}-${String(index + 1).padStart(2, '0')}`;
  });
}

const periodNames = (periods: number) =>
  Array.from({ length: periods }, (_, index) => `period${index}`);

function periodValues(periods: readonly string[]): Record<string, string> {
  return Object.fromEntries(periods.map((period, index) => [`period${index}`, period]));
}
