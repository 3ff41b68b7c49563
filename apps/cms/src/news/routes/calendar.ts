import { findNeighbours, findSpan, listPeriods } from '../queries/published-news';
import type { PublicHandler } from '../../content/queries/public-route';

export const getCalendar: PublicHandler<'/articles/calendar'> = async ({ db, query }) => {
  const within = query.month ?? query.year ?? '';
  const [periods, span, neighbours] = await Promise.all([
    listPeriods(db, within),
    findSpan(db),
    findNeighbours(db, within),
  ]);
  const meta = { ...span, ...neighbours };
  return query.month === undefined
    ? { data: periods.map(({ period, count }) => ({ month: period, count })), meta }
    : { data: periods.map(({ period, count }) => ({ date: period, count })), meta };
};
