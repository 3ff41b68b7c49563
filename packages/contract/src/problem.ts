import * as z from 'zod/mini';

/** RFC 9457. `parameters` names each parameter that was refused. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameters: z.optional(z.array(z.object({ parameter: z.string(), detail: z.string() }))),
});
export type Problem = z.infer<typeof problem>;

export const PROBLEM_TYPE = 'application/problem+json';
