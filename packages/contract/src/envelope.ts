import { parseDay } from '@portal/vietnamese/days';
import * as z from 'zod/mini';
import { component, described, represented, withExample } from './described.js';

export const pagination = component(
  'Pagination',
  'Vị trí của trang này trong cả danh sách',
  'Position of this page in the whole list',
  z.object({
    page: described(
      'Trang này là trang thứ mấy, từ 1',
      'Number of this page, from 1',
      withExample(2, z.int()),
    ),
    pageSize: described('Số mục mỗi trang', 'Entries per page', withExample(20, z.int())),
    pageCount: described('Số trang', 'Number of pages', withExample(7, z.int())),
    total: described(
      'Tổng số mục của mọi trang',
      'Number of entries on all pages',
      withExample(128, z.int()),
    ),
    nextCursor: described(
      'Để lấy trang sau bằng cursor; null ở trang cuối',
      'For the next page by cursor; null on the last page',
      withExample('3~-postedAt~1551143700000~p2x0k9w4qf1m7c3v8n5b6z1a', z.nullable(z.string())),
    ),
  }),
);
export type Pagination = z.infer<typeof pagination>;

/** The answer of a list; `meta` adds fields beside the pagination. */
export function listOf<T extends z.core.$ZodType, M extends z.core.$ZodShape>(item: T, meta: M) {
  return z.object({
    data: described('Các mục của trang này', 'Entries of this page', z.array(item)),
    meta: described(
      'Thông tin về câu trả lời',
      'About this answer',
      z.object({
        pagination: described(
          'Vị trí trong cả danh sách',
          'Position in the whole list',
          pagination,
        ),
        ...meta,
      }),
    ),
  });
}

/** The answer with one entry, or with all entries without paging. */
export function answerOf<T extends z.core.$ZodType, M extends z.core.$ZodShape>(data: T, meta: M) {
  return z.object({
    data: described('Nội dung', 'Content', data),
    meta: described('Thông tin về câu trả lời', 'About this answer', z.object(meta)),
  });
}

/** An address with its scheme and host. */
export const absolute = represented({ format: 'uri' }, z.string().check(z.regex(/^https?:\/\//)));

/** `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. */
export const day = represented(
  { format: 'date', examples: ['2019-02-26'] },
  z.string().check(z.refine((text) => parseDay(text) !== undefined)),
);

/** ISO 8601 in UTC: `2019-02-26T01:15:00.000Z`. */
export const instant = represented(
  { format: 'date-time', examples: ['2019-02-26T01:15:00.000Z'] },
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
);
