import * as z from 'zod';

const withId = z.object({ id: z.number() });
const answer = z.union([withId.transform((one) => [one]), z.array(withId)]);

/** The ids of the files in the answer to an upload or a replacement; undefined if it has none. */
export function answeredIds(body: unknown): number[] | undefined {
  return answer.safeParse(body).data?.map(({ id }) => id);
}
