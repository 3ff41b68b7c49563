import * as z from 'zod/mini';

const openedHere = z.object({ openedHere: z.literal(true) });

/** Goes along with the address of a photo that was opened from its album. */
export const OPENED_HERE: z.infer<typeof openedHere> = { openedHere: true };

/** The album stands one step back in the history. */
export function isOpenedHere(state: unknown): boolean {
  return z.safeParse(openedHere, state).success;
}
