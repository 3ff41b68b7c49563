import {
  daysAfter,
  firstDayOf,
  lastDayOf,
  monthOf,
  parseDay,
  yearOf,
  type Day,
} from '@portal/vietnamese/days';
import * as z from 'zod';

const VIEWS = ['mine', 'waiting', 'returned', 'scheduled'] as const;
const PERIODS = ['today', 'week', 'month', 'last-month', 'year'] as const;
type Period = (typeof PERIODS)[number];

const day = z.string().refine((text) => parseDay(text) !== undefined);

/** Query parameters of a list in addition to Strapi's own. */
export const listQuery = z.object({
  view: z.enum(VIEWS).optional(),
  /** The documentId of a category or, for legal documents, of a document type. */
  term: z.string().max(64).optional(),
  period: z.enum(PERIODS).optional(),
  from: day.optional(),
  to: day.optional(),
});
export type ListQuery = z.output<typeof listQuery>;
export const LIST_KEYS = Object.keys(listQuery.shape);

export interface Days {
  from: Day | undefined;
  to: Day | undefined;
}

/** The filtered days, both inclusive; a period is relative to `today`. */
export function daysOf({ period, from, to }: ListQuery, today: Day): Days {
  return period === undefined ? { from, to } : daysOfPeriod(period, today);
}

function daysOfPeriod(period: Period, today: Day): Days {
  const lastMonth = monthOf(daysAfter(firstDayOf(monthOf(today)), -1));
  const [from, to] = {
    today: [today, today],
    week: [daysAfter(today, -6), today],
    month: [firstDayOf(monthOf(today)), lastDayOf(monthOf(today))],
    'last-month': [firstDayOf(lastMonth), lastDayOf(lastMonth)],
    year: [`${yearOf(today)}-01-01`, `${yearOf(today)}-12-31`],
  }[period];
  return { from, to };
}
