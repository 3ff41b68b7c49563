import * as z from 'zod/mini';

export const review = z.object({
  state: z.enum(['drafting', 'submitted', 'returned', 'approved']),
  notes: z.array(
    z.object({
      id: z.number(),
      decision: z.enum(['submitted', 'returned', 'approved']),
      ...{ note: z.string(), userName: z.string(), at: z.string() },
    }),
  ),
  ...{ maySend: z.boolean(), mayReturn: z.boolean(), mayPublish: z.boolean() },
});
export type Review = z.output<typeof review>;
