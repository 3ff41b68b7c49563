import * as z from 'zod/mini';
import { dayParameter, pagingParameters, slugParameter } from './query.js';

/** `date` stands alone; `from` and `to` are days, both included. */
export const articlesQuery = z
  .strictObject({
    ...pagingParameters,
    category: z.optional(slugParameter),
    date: z.optional(dayParameter),
    from: z.optional(dayParameter),
    to: z.optional(dayParameter),
    featured: z.optional(z.literal('true', 'Chỉ nhận giá trị true.')),
    sort: z._default(
      z.enum(['-postedAt', 'postedAt'], 'Phải là -postedAt hoặc postedAt.'),
      '-postedAt',
    ),
  })
  .check(
    z.refine((query) => query.date === undefined || (query.from ?? query.to) === undefined, {
      error: 'Không dùng cùng với from hoặc to.',
      path: ['date'],
    }),
    z.refine((query) => !query.from || !query.to || query.from <= query.to, {
      error: 'Phải không sau to.',
      path: ['from'],
    }),
  );
export type ArticlesQuery = z.output<typeof articlesQuery>;
