import {
  dayOf,
  firstDayOf,
  lastDayOf,
  spanOfDays,
  type Day,
  type Span,
} from '@portal/vietnamese/days';
import { compiledQuery, hiddenFromPlanner } from '../../platform/database/compiled-query';
import { wholeNumberOf, type Database } from '../../platform/database/database';

/** `categories` are documentIds; undefined means all news. */
export interface NewsScope {
  categories?: string[] | undefined;
  /** First and last day, both inclusive. */
  from?: Day | undefined;
  to?: Day | undefined;
}

export const DAY_LENGTH = 10;
export const MONTH_LENGTH = 7;

/** Milliseconds since 1970, or the placeholder of such a number in a compiled query. */
export type Instant = number | string | ReturnType<typeof hiddenFromPlanner>;

/**
 * The last millisecond before `end`, but not after `now`. One upper bound instead of two, because SQLite
 * starts its index scan at one of them and would read all that lies between them.
 */
export function lastBefore(end: Date, now = Date.now()): number {
  return Math.min(now, end.getTime() - 1);
}

/** The entries that readers see now. */
export function postedEntries(db: Database, now: Instant = Date.now()) {
  return db('news_entries').where('posted_at', '<=', now);
}

/** The few entries with a future posting date, which the counts of `news_counts` include. */
export function upcomingEntries(db: Database, now: Instant = Date.now()) {
  return db('news_entries').where('posted_at', '>', now);
}

interface CountShape {
  /** How many; undefined for all. */
  categories: number | undefined;
  periods: 'all' | 'one' | 'some';
  /** Whether news of these days may be yet to appear. */
  hasUpcoming: boolean;
}

type At = (name: string) => string;

interface Total {
  total: number | string | null;
}

/** The values of `news_counts.category`: placeholders of the categories, or '' for all news. */
export function countedCategories(at: At, categories: number | undefined): string[] {
  return categories === undefined ? [''] : categoryNames(categories).map(at);
}

/** How many articles readers see now, as `total`; null where nothing is counted. */
function postedCount(db: Database, at: At, shape: CountShape) {
  const { categories, periods, hasUpcoming } = shape;
  const sums = db('news_counts').whereIn('category', countedCategories(at, categories));
  if (periods === 'all') sums.where('period', '');
  else if (periods === 'one') sums.where('period', at('from'));
  else {
    sums.whereRaw('length(period) = ?', [DAY_LENGTH]);
    sums.whereBetween('period', [at('from'), at('to')]);
  }
  if (!hasUpcoming) return sums.sum({ total: 'count' });
  const upcoming = upcomingEntries(db, at('now'));
  if (categories !== undefined) upcoming.whereIn('category', categoryNames(categories).map(at));
  if (periods !== 'all') upcoming.whereBetween('day', [at('from'), at('to')]);
  return sums.select(db.raw('sum(count) - (?) as total', [upcoming.count('*')]));
}

const totals = compiledQuery<[Total], string, CountShape>(postedCount);

/** The number of articles in the scope. */
export async function countNews(db: Database, scope: NewsScope): Promise<number> {
  const { from, to, categories } = scope;
  const isOne = from !== undefined && from === to;
  const periods = from === undefined && to === undefined ? 'all' : isOne ? 'one' : 'some';
  const days = { from: from ?? '0', to: to ?? '9' };
  const [{ total }] = await totals(
    db,
    { now: Date.now(), ...days, ...categoryValues(categories) },
    { categories: categories?.length, periods, hasUpcoming: mayBeUpcoming(to) },
  );
  return wholeNumberOf(total);
}

function mayBeUpcoming(last: Day | undefined): boolean {
  return last === undefined || last >= dayOf(new Date());
}

/** The names of the parameters of so many categories in a compiled query. */
export function categoryNames(categories = 0): string[] {
  return Array.from({ length: categories }, (_, index) => `category${index}`);
}

export function categoryValues(categories: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(categories.map((category, index) => [`category${index}`, category]));
}

interface Neighbours {
  previous: string | null;
  next: string | null;
}

interface NeighbourDays {
  before: Day | null;
  after: Day | null;
}

function neighbourDays(db: Database, at: At): Record<keyof NeighbourDays, ReturnType<Database>> {
  const place = (name: string) => hiddenFromPlanner(db, at(name));
  const daysUntil = (instant: Instant) => postedEntries(db, instant).select('day').limit(1);
  return {
    before: daysUntil(place('last')).orderBy('posted_at', 'desc'),
    after: daysUntil(place('now')).where('posted_at', '>=', place('end')).orderBy('posted_at'),
  };
}

const neighbours = compiledQuery<[NeighbourDays], string>((db, at) =>
  db.select(neighbourDays(db, at)),
);

/** The nearest periods with news before and after this one: days, months or years, as this one is. */
export async function findNeighbours(db: Database, period: string): Promise<Neighbours> {
  const [found] = await neighbours(db, aroundPeriod(period), undefined);
  return neighboursOf(period, found);
}

type DayShape = Omit<CountShape, 'periods'>;

const dayFacts = compiledQuery<[NeighbourDays & Total], string, DayShape>((db, at, shape) => {
  const total = postedCount(db, at, { ...shape, periods: 'one' });
  return db.select({ ...neighbourDays(db, at), total });
});

/** `countNews` and `findNeighbours` of a day, in one statement. */
export async function findDayFacts(db: Database, day: Day, categories?: readonly string[]) {
  const values = { ...aroundPeriod(day), from: day, to: day, ...categoryValues(categories) };
  const [found] = await dayFacts(db, values, {
    categories: categories?.length,
    hasUpcoming: mayBeUpcoming(day),
  });
  return { total: wholeNumberOf(found.total), neighbours: neighboursOf(day, found) };
}

function aroundPeriod(period: string) {
  const { start, end } = spanOfPeriod(period);
  const now = Date.now();
  return { now, last: lastBefore(start, now), end: end.getTime() };
}

/** Cuts the days to the form of the period: a day, a month or a year. */
function neighboursOf(period: string, { before, after }: NeighbourDays): Neighbours {
  const nameOf = (day: Day | null) => day?.slice(0, period.length) ?? null;
  return { previous: nameOf(before), next: nameOf(after) };
}

/** A day, a month or a year. */
function spanOfPeriod(period: string): Span {
  if (period.length === DAY_LENGTH) return spanOfDays(period);
  const [first, last] =
    period.length === MONTH_LENGTH ? [period, period] : [`${period}-01`, `${period}-12`];
  return spanOfDays(firstDayOf(first), lastDayOf(last));
}

type NewsSpan = Record<'first' | 'last', Day | null>;

const span = compiledQuery<[NewsSpan], 'now'>((db, at) => {
  const days = () => postedEntries(db, at('now')).select('day').limit(1);
  const first = days().orderBy('posted_at');
  return db.select({ first, last: days().orderBy('posted_at', 'desc') });
});

/** The first and the last day with news; null without news. */
export async function findSpan(db: Database): Promise<NewsSpan> {
  const [{ first, last }] = await span(db, { now: Date.now() }, undefined);
  return { first, last };
}
