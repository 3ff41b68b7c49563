import * as z from 'zod/mini';

export const VIEWS = '/admin/statistics/views';

export const mostRead = z.object({
  items: z.array(
    z.object({
      ...{ uid: z.string(), documentId: z.string(), title: z.string() },
      ...{ kind: z.string(), views: z.number() },
    }),
  ),
  kinds: z.array(z.object({ name: z.string(), views: z.number() })),
  days: z.array(z.object({ day: z.string(), views: z.number() })),
});
export type MostRead = z.output<typeof mostRead>;
