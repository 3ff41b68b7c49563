import { isRecord } from '@portal/contract/is-record';

/** History state of a photo that was opened from its album. */
export const OPENED_FROM_ALBUM = { openedFromAlbum: true };

/** Whether going one step back in the history leads to the album. */
export function isOpenedFromAlbum(state: unknown): boolean {
  return isRecord(state) && state['openedFromAlbum'] === true;
}
