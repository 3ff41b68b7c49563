import * as z from 'zod/mini';
import { cursorParameter, instantKey, ofSameOrder, onePlace } from './cursor.js';
import { described, withExample } from './described.js';
import { dayParameter, pagingParameters, slugParameter } from './query.js';

const filters = {
  category: described(
    'slug của chuyên mục; gồm cả tin của các chuyên mục con',
    'Slug of a category; news of its subcategories is included',
    z.optional(withExample('so-huu-tri-tue', slugParameter)),
  ),
  date: described(
    'Chỉ tin của ngày này; không dùng cùng from, to',
    'Only news of this day; not together with from or to',
    z.optional(dayParameter),
  ),
  from: described('Chỉ tin từ ngày này', 'Only news from this day on', z.optional(dayParameter)),
  to: described(
    'Chỉ tin đến hết ngày này',
    'Only news up to and including this day',
    z.optional(dayParameter),
  ),
  featured: described(
    'true: chỉ tin nổi bật',
    'true: only featured news',
    z.optional(z.literal('true', 'Chỉ nhận giá trị true.')),
  ),
  sort: described(
    'Thứ tự theo thời điểm đăng; dấu - là mới trước',
    'Order by time of publication; a leading - means newest first',
    z._default(z.enum(['-postedAt', 'postedAt'], 'Phải là -postedAt hoặc postedAt.'), '-postedAt'),
  ),
};

interface Days {
  date?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
const oneWay = z.refine<Days>(
  ({ date, from, to }) => date === undefined || (from ?? to) === undefined,
  { error: 'Không dùng cùng với from hoặc to.', path: ['date'] },
);
const inOrder = z.refine<Days>(({ from, to }) => !from || !to || from <= to, {
  error: 'Phải không sau to.',
  path: ['from'],
});

/** `from` and `to` are days; the range includes both. A query with `date` must have neither. */
export const articlesQuery = z
  .strictObject({ ...pagingParameters, cursor: cursorParameter(instantKey), ...filters })
  .check(oneWay, inOrder, onePlace, ofSameOrder);
export type ArticlesQuery = z.output<typeof articlesQuery>;

/** The same list as a file: all pages in one. */
export const articlesFileQuery = z.strictObject(filters).check(oneWay, inOrder);
export type ArticlesFileQuery = z.output<typeof articlesFileQuery>;
