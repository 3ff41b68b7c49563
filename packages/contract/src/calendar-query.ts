import * as z from 'zod/mini';
import { described } from './described.js';
import { monthParameter, yearParameter } from './query.js';

/** The query may have one of `month` and `year`; without, it asks for the years with news. */
export const calendarQuery = z
  .strictObject({
    month: described(
      'Hỏi những ngày có tin của tháng này, dạng YYYY-MM; không dùng cùng year',
      'Asks for the days of this month with news, as YYYY-MM; not together with year',
      z.optional(monthParameter),
    ),
    year: described(
      'Hỏi những tháng có tin của năm này, dạng YYYY; không dùng cùng month',
      'Asks for the months of this year with news, as YYYY; not together with month',
      z.optional(yearParameter),
    ),
  })
  .check(
    z.refine((query) => query.month === undefined || query.year === undefined, {
      error: 'Chỉ nêu một trong hai tham số month và year.',
      path: ['month'],
    }),
  );
