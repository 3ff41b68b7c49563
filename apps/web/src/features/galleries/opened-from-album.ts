import * as z from 'zod/mini';

const openedFromAlbum = z.object({ openedFromAlbum: z.literal(true) });

/** History state of a photo that was opened from its album. */
export const OPENED_FROM_ALBUM: z.infer<typeof openedFromAlbum> = { openedFromAlbum: true };

/** Whether going one step back in the history leads to the album. */
export function isOpenedFromAlbum(state: unknown): boolean {
  return z.safeParse(openedFromAlbum, state).success;
}
