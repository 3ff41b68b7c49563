import { findNeighbours, findSpan, listPeriods } from '../queries/published-news';
import type { PublicHandler } from '../../content/queries/public-route';

export const getCalendar: PublicHandler<'/articles/calendar'> = async ({ db, query }) => {
  if (query.month !== undefined) {
    const [days, span, neighbours] = await Promise.all([
      listPeriods(db, query.month),
      findSpan(db),
      findNeighbours(db, query.month),
    ]);
    return {
      data: days.map(({ period, count }) => ({ date: period, count })),
      meta: { ...span, ...neighbours },
    };
  }
  const [months, span] = await Promise.all([listPeriods(db, query.year ?? ''), findSpan(db)]);
  return { data: months.map(({ period, count }) => ({ month: period, count })), meta: span };
};
