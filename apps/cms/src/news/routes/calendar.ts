import type { PublicHandler } from '../../content/queries/public-route';
import { countPeriods, daysOf, monthsOf, yearsSince } from '../queries/periods';
import { findNeighbours, findSpan } from '../queries/published-news';

export const getCalendar: PublicHandler<'/articles/calendar'> = async ({ db, query }) => {
  const { month, year } = query;
  const span = await findSpan(db);
  const within = month ?? year;
  if (within === undefined) {
    const years = await countPeriods(db, span.first === null ? [] : yearsSince(span.first));
    return { data: years.map(({ period, count }) => ({ year: period, count })), meta: span };
  }
  const [periods, neighbours] = await Promise.all([
    countPeriods(db, month === undefined ? monthsOf(within) : daysOf(month)),
    findNeighbours(db, within),
  ]);
  const meta = { ...span, ...neighbours };
  return month === undefined
    ? { data: periods.map(({ period, count }) => ({ month: period, count })), meta }
    : { data: periods.map(({ period, count }) => ({ date: period, count })), meta };
};
