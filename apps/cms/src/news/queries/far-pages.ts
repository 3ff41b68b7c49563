import type { ArticleSummary } from '@portal/contract/article';
import { FIRST_DAY } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { readArticles, type ListScope, type Place } from './listed-articles';
import { countPeriods, daysOf, monthsOf, yearsSince, type PeriodCount } from './periods';

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
  if (!found) return readArticles(db, scope, place);
  return isOldestFirst
    ? readArticles(db, { ...scope, from: found.period }, { ...place, offset: found.rank })
    : readArticles(
        db,
        { ...scope, to: found.period },
        { ...place, offset: found.count - 1 - found.rank },
      );
}

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
  let place: PeriodPlace = { period: '', rank, count: 0 };
  const levels = [() => yearsSince(FIRST_DAY), monthsOf, daysOf];
  for (const periodsOf of levels) {
    const periods = await countPeriods(db, periodsOf(place.period), categories);
    const found = placeIn(periods, place.rank);
    if (!found) return undefined;
    place = found;
  }
  return place;
}

function placeIn(periods: readonly PeriodCount[], rank: number): PeriodPlace | undefined {
  let left = rank;
  for (const { period, count } of periods) {
    if (left < count) return { period, rank: left, count };
    left -= count;
  }
  return undefined;
}
