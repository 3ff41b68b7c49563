import * as z from 'zod/mini';
import { component, described, represented, withExample } from './described.js';
import { day } from './envelope.js';

const month = represented({ examples: ['2019-02'] }, z.string().check(z.regex(/^\d{4}-\d{2}$/)));

/** The first and the last day with news; null if there is no news. */
const span = {
  first: described(
    'Ngày đầu tiên có tin; null khi chưa có tin nào',
    'First day with news; null without news',
    z.nullable(day),
  ),
  last: described(
    'Ngày gần đây nhất có tin; null khi chưa có tin nào',
    'Latest day with news; null without news',
    z.nullable(day),
  ),
};

const count = described('Số tin', 'Number of articles', withExample(12, z.int()));

/** The days of a month that have news, and the nearest earlier and later months that have news. */
export const calendarMonth = component(
  'CalendarMonth',
  'Những ngày có tin trong một tháng',
  'The days of a month with news',
  z.object({
    data: described(
      'Những ngày có tin, cũ trước',
      'Days with news, oldest first',
      z.array(z.object({ date: described('Ngày', 'Day', day), count })),
    ),
    meta: described(
      'Khoảng thời gian có tin',
      'The span of time with news',
      z.object({
        ...span,
        previous: described(
          'Tháng có tin gần nhất trước đó',
          'The nearest earlier month with news',
          z.nullable(month),
        ),
        next: described(
          'Tháng có tin gần nhất sau đó',
          'The nearest later month with news',
          z.nullable(month),
        ),
      }),
    ),
  }),
);
export type CalendarMonth = z.infer<typeof calendarMonth>;

const year = represented({ examples: ['2019'] }, z.string().check(z.regex(/^\d{4}$/)));

/** The months of a year that have news, and the nearest earlier and later years that have news. */
export const calendarYear = component(
  'CalendarYear',
  'Những tháng có tin trong một năm',
  'The months of a year with news',
  z.object({
    data: described(
      'Những tháng có tin, cũ trước',
      'Months with news, oldest first',
      z.array(z.object({ month: described('Tháng', 'Month', month), count })),
    ),
    meta: described(
      'Khoảng thời gian có tin',
      'The span of time with news',
      z.object({
        ...span,
        previous: described(
          'Năm có tin gần nhất trước đó',
          'The nearest earlier year with news',
          z.nullable(year),
        ),
        next: described(
          'Năm có tin gần nhất sau đó',
          'The nearest later year with news',
          z.nullable(year),
        ),
      }),
    ),
  }),
);
export type CalendarYear = z.infer<typeof calendarYear>;

/** The years that have news. */
export const calendarYears = component(
  'CalendarYears',
  'Những năm có tin',
  'The years with news',
  z.object({
    data: described(
      'Những năm có tin, cũ trước',
      'Years with news, oldest first',
      z.array(z.object({ year: described('Năm', 'Year', year), count })),
    ),
    meta: described('Khoảng thời gian có tin', 'The span of time with news', z.object(span)),
  }),
);
export type CalendarYears = z.infer<typeof calendarYears>;
