import { parseDay } from '@portal/vietnamese/days';
import * as z from 'zod/mini';

export const pagination = z.object({
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
  total: z.int(),
});
export type Pagination = z.infer<typeof pagination>;

/** A list's answer; `meta` may hold more than the pages. */
export function listOf<T extends z.core.$ZodType, M extends z.core.$ZodShape>(item: T, meta: M) {
  return z.object({ data: z.array(item), meta: z.object({ pagination, ...meta }) });
}

/** `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. */
export const day = z.string().check(z.refine((text) => parseDay(text) !== undefined));
/** ISO 8601 in UTC: `2019-02-26T01:15:00.000Z`. */
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
