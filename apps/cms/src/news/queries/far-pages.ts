import type { ArticleSummary } from '@portal/contract/article';
import { FIRST_DAY, type Day } from '@portal/vietnamese/days';
import { compiledQuery, hiddenFromPlanner } from '../../platform/database/compiled-query';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { readArticles, type ListScope, type Place } from './listed-articles';
import { yearsSince } from './periods';
import {
  categoryValues,
  countedCategories,
  DAY_LENGTH,
  MONTH_LENGTH,
  countNews,
} from './published-news';

/** The offset from which finding the day of a page costs less than walking to it. */
const FAR_OFFSET = 1_000;

/** Not for lists of some days or of featured news: the stored counts know no featured news. */
export function isFarPage({ from, to, isFeatured }: ListScope, { offset }: Place): boolean {
  return offset >= FAR_OFFSET && from === undefined && to === undefined && !isFeatured;
}

/** A page far from the beginning, at little more cost than a near one, and the total of articles. */
export async function readFarPage(
  db: Database,
  { categories, isFeatured }: ListScope,
  place: Place,
): Promise<{ read: ArticleSummary[]; total: number }> {
  const { sort, offset } = place;
  const total = await countNews(db, { categories });
  if (offset >= total) return { read: [], total };
  const isOldestFirst = sort === 'postedAt';
  const older = isOldestFirst ? offset : total - 1 - offset;
  const [found] = await days(
    db,
    { older, ...categoryValues(categories) },
    { categories: categories?.length, years: yearsSince(FIRST_DAY) },
  );
  if (!found) return { read: [], total };
  const { day } = found;
  const scope = { categories, isFeatured, ...(isOldestFirst ? { from: day } : { to: day }) };
  const skipped = isOldestFirst
    ? offset - wholeNumberOf(found.before)
    : // The stored counts include articles that are yet to appear.
      offset - Math.max(0, total - wholeNumberOf(found.until));
  return { read: await readArticles(db, scope, { ...place, offset: skipped }), total };
}

/** The day of an article, and how many articles are older than the day (`before`) and its end (`until`). */
interface DayRow {
  day: Day;
  before: number | string;
  until: number | string;
}

interface Shape {
  /** How many; undefined for all. */
  categories: number | undefined;
  /** Every year that may have news. */
  years: string[];
}

/** Drills down by year, month and day to where the running count of articles first exceeds `older`. */
const days = compiledQuery<DayRow[], string, Shape>((db, at, { categories, years }) => {
  const counts = () =>
    db('news_counts as n')
      .whereIn('n.category', countedCategories(at, categories))
      .select('n.period', db.raw('sum(n.count) as count'), 'p.before')
      .groupBy('n.period', 'p.before');
  const partsOf = (parent: string, length: number) =>
    counts()
      .joinRaw(`join ${parent} p on n.period > p.period || '-' and n.period < p.period || '-9'`)
      .whereRaw(`length(n.period) = ${length}`);
  const inWhich = (periods: ReturnType<Database>) => {
    const until = db.raw('before + sum(count) over (order by period) as until');
    const running = db.from(periods.as('c')).select('period', 'count', until);
    return db
      .from(running.as('r'))
      .where('until', '>', hiddenFromPlanner(db, at('older')))
      .select('period', db.raw('until - count as before'), 'until')
      .orderBy('period')
      .limit(1);
  };
  const ofYears = counts().joinRaw('cross join (select 0 as before) p').whereIn('n.period', years);
  return db
    .with('year', inWhich(ofYears))
    .with('month', inWhich(partsOf('year', MONTH_LENGTH)))
    .from(inWhich(partsOf('month', DAY_LENGTH)).as('day'))
    .select('before', 'until', { day: 'period' });
});
