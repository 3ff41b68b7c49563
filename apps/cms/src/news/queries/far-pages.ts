import type { ArticleSummary } from '@portal/contract/article';
import { dayOf, spanOfDays, yearOf, type Day } from '@portal/vietnamese/days';
import { compiledQuery } from '../../platform/database/compiled-query';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { readArticles, type ListScope, type Place } from './listed-articles';
import { categoryNames, categoryValues, findSpan } from './published-news';

/** From here on it costs less to look for the day of a page than to walk to it. */
export const FAR = 1_000;

/** As `readArticles`, of `total`; a page far from the beginning costs no more than a near one. */
export async function readFarArticles(
  db: Database,
  scope: ListScope,
  place: Place,
  total: number,
): Promise<ArticleSummary[]> {
  const { sort, offset } = place;
  if (offset >= total) return [];
  // Only these are counted by day.
  if (scope.from || scope.to || scope.isFeatured) return readArticles(db, scope, place);
  const isOldestFirst = sort === 'postedAt';
  const rank = isOldestFirst ? offset : total - 1 - offset;
  const found = await findDayAt(db, scope.categories, rank);
  // The counts of a day that is not over have what is yet to appear.
  if (!found || spanOfDays(found.period).end.getTime() > Date.now())
    return readArticles(db, scope, place);
  return isOldestFirst
    ? readArticles(db, { ...scope, from: found.period }, { ...place, offset: found.rank })
    : readArticles(
        db,
        { ...scope, to: found.period },
        { ...place, offset: found.count - 1 - found.rank },
      );
}

interface PeriodCount {
  period: string;
  count: number | string;
}

interface CountsShape {
  categories: number | undefined;
  periods: number;
}

const periodCounts = compiledQuery<PeriodCount[], string, CountsShape>((db, at, shape) =>
  db('news_counts')
    .whereIn(
      'category',
      shape.categories === undefined ? [''] : categoryNames(shape.categories).map(at),
    )
    .whereIn('period', periodNames(shape.periods).map(at))
    .groupBy('period')
    .orderBy('period')
    .select('period')
    .sum({ count: 'count' }),
);

/** Where an article is in the news of a period. */
interface PeriodPlace {
  period: string;
  /** Among the articles of the period, the oldest being 0. */
  rank: number;
  /** Of the period. */
  count: number;
}

/** The day of the article that has this place among all of these categories, the oldest being 0. */
async function findDayAt(
  db: Database,
  categories: readonly string[] | undefined,
  rank: number,
): Promise<PeriodPlace | undefined> {
  const { first } = await findSpan(db);
  if (first === null) return undefined;
  let place: PeriodPlace = { period: '', rank, count: 0 };
  const levels = [() => yearsSince(first), monthsOf, daysOf];
  for (const periodsOf of levels) {
    const periods = periodsOf(place.period);
    const rows = await periodCounts(
      db,
      { ...categoryValues(categories), ...periodValues(periods) },
      { categories: categories?.length, periods: periods.length },
    );
    const found = placeIn(rows, place.rank);
    if (!found) return undefined;
    place = found;
  }
  return place;
}

function placeIn(rows: readonly PeriodCount[], rank: number): PeriodPlace | undefined {
  let left = rank;
  for (const row of rows) {
    const count = wholeNumberOf(row.count);
    if (left < count) return { period: row.period, rank: left, count };
    left -= count;
  }
  return undefined;
}

function yearsSince(first: Day): string[] {
  const [from, to] = [Number(yearOf(first)), Number(yearOf(dayOf(new Date())))];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

const monthsOf = (year: string) => partsOf(year, 12);
const daysOf = (month: string) => partsOf(month, 31);

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
