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

export const day = z.iso.date();
export const instant = z.iso.datetime();
