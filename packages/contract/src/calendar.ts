import * as z from 'zod/mini';
import { day } from './envelope.js';

const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));

/** The first and the last day with news; null while there is none at all. */
const span = { first: z.nullable(day), last: z.nullable(day) };

/** The days of a month that have news; the nearest months before and after it that have news. */
export const calendarMonth = z.object({
  data: z.array(z.object({ date: day, count: z.int() })),
  meta: z.object({ ...span, previous: z.nullable(month), next: z.nullable(month) }),
});
export type CalendarMonth = z.infer<typeof calendarMonth>;

/** The months of a year that have news. */
export const calendarYear = z.object({
  data: z.array(z.object({ month, count: z.int() })),
  meta: z.object(span),
});
export type CalendarYear = z.infer<typeof calendarYear>;
