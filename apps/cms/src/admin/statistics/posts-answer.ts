import * as z from 'zod/mini';

export const POSTS = '/admin/statistics/posts';

const sum = z.object({
  ...{ name: z.string(), count: z.number() },
  byType: z.record(z.string(), z.number()),
});
export type Sum = z.output<typeof sum>;

const item = z.object({
  ...{ type: z.string(), documentId: z.string(), postedOn: z.string(), title: z.string() },
  ...{ category: z.string(), author: z.string(), madeBy: z.string(), views: z.number() },
});
export type PostedItem = z.output<typeof item>;

const sums = z.array(sum);
export const posts = z.object({
  total: z.number(),
  sums: z.object({ kind: sums, category: sums, author: sums, madeBy: sums }),
  items: z.array(item),
});

export const postsChoices = z.object({
  types: z.array(z.object({ name: z.string(), label: z.string() })),
  categories: z.array(z.object({ documentId: z.string(), name: z.string() })),
});
export type PostsChoices = z.output<typeof postsChoices>;
