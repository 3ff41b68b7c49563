import type { ArticleSummary } from '@portal/contract/article';
import { FIRST_DAY, type Day } from '@portal/vietnamese/days';
import { compiledQuery } from '../../platform/database/compiled-query';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { Direction } from './article-summaries';
import { readArticles, type ListScope, type Place } from './listed-articles';
import { yearsSince } from './periods';
import {
  categoryValues,
  countedCategories,
  DAY_LENGTH,
  MONTH_LENGTH,
  postedCount,
} from './published-news';

/** From here on it costs less to look for the day of a page than to walk to it. */
const FAR = 1_000;

/** Only pages of these are found by their day: the counts know no featured news. */
export function isFarPage({ from, to, isFeatured }: ListScope, { offset }: Place): boolean {
  return offset >= FAR && from === undefined && to === undefined && !isFeatured;
}

/** A page far from the beginning, which costs no more than a near one, and how many articles there are in all. */
export async function readFarPage(
  db: Database,
  { categories, isFeatured }: ListScope,
  place: Place,
): Promise<{ read: ArticleSummary[]; total: number }> {
  const { sort, offset } = place;
  const isOldestFirst = sort === 'postedAt';
  const [found] = await days(
    db,
    { now: Date.now(), offset, ...categoryValues(categories) },
    {
      categories: categories?.length,
      years: yearsSince(FIRST_DAY),
      direction: isOldestFirst ? 'asc' : 'desc',
    },
  );
  const total = wholeNumberOf(found.total);
  const { day } = found;
  if (offset >= total || day === null) return { read: [], total };
  const skipped = isOldestFirst
    ? offset - wholeNumberOf(found.before)
    : // What is yet to appear is counted with its day.
      offset - Math.max(0, total - wholeNumberOf(found.until));
  const scope = { categories, isFeatured, ...(isOldestFirst ? { from: day } : { to: day }) };
  return { read: await readArticles(db, scope, { ...place, offset: skipped }), total };
}

/** The day of an article, and how many articles are older than that day and than the next one. */
interface DayRow {
  total: number | string | null;
  day: Day | null;
  before: number | string | null;
  until: number | string | null;
}

interface Shape {
  /** How many; undefined for all. */
  categories: number | undefined;
  /** All that there may be. */
  years: string[];
  direction: Direction;
}

/** Down from the year by the month to the day in which the running count passes the place of the article. */
const days = compiledQuery<[DayRow], string, Shape>((db, at, { categories, years, direction }) => {
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
      .joinRaw('join place on r.until > place.older')
      .select('period', db.raw('until - count as before'), 'until')
      .orderBy('period')
      .limit(1);
  };
  const total = postedCount(db, at, { categories, periods: 'all' });
  const older = direction === 'asc' ? '?' : 'total - 1 - ?';
  const ofYears = counts().joinRaw('cross join (select 0 as before) p').whereIn('n.period', years);
  return db
    .with(
      'place',
      db.from(total.as('t')).select('total', db.raw(`${older} as older`, [at('offset')])),
    )
    .with('year', inWhich(ofYears))
    .with('month', inWhich(partsOf('year', MONTH_LENGTH)))
    .with('day', inWhich(partsOf('month', DAY_LENGTH)))
    .from('place')
    .joinRaw('left join day on true')
    .select('total', 'before', 'until', { day: 'period' });
});
