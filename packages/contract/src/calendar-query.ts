import * as z from 'zod/mini';
import { monthParameter, yearParameter } from './query.js';

/** Exactly one of `month` and `year`. */
export const calendarQuery = z
  .strictObject({ month: z.optional(monthParameter), year: z.optional(yearParameter) })
  .check(
    z.refine((query) => (query.month === undefined) !== (query.year === undefined), {
      error: 'Phải nêu một trong hai tham số month và year.',
      path: ['month'],
    }),
  );
export type CalendarQuery = z.output<typeof calendarQuery>;
