import * as z from 'zod/mini';
import { described } from './described.js';
import { dayParameter, pagingParameters, slugParameter } from './query.js';

/** `from` and `to` are days; the range includes both. A query with `date` must have neither. */
export const articlesQuery = z
  .strictObject({
    ...pagingParameters,
    category: described(
      'slug của chuyên mục; gồm cả tin của các chuyên mục con',
      z.optional(slugParameter),
    ),
    date: described('Chỉ tin của ngày này; không dùng cùng from, to', z.optional(dayParameter)),
    from: described('Chỉ tin từ ngày này', z.optional(dayParameter)),
    to: described('Chỉ tin đến hết ngày này', z.optional(dayParameter)),
    featured: described(
      'true: chỉ tin nổi bật',
      z.optional(z.literal('true', 'Chỉ nhận giá trị true.')),
    ),
    sort: described(
      'Thứ tự theo thời điểm đăng; dấu - là mới trước',
      z._default(
        z.enum(['-postedAt', 'postedAt'], 'Phải là -postedAt hoặc postedAt.'),
        '-postedAt',
      ),
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
