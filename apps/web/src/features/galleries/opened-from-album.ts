import { isRecord } from '@portal/contract/is-record';

/** History state of a photo opened from its album. */
export const OPENED_FROM_ALBUM = { openedFromAlbum: true };

/** Whether going back one step leads to the album. */
export function isOpenedFromAlbum(state: unknown): boolean {
  return isRecord(state) && state['openedFromAlbum'] === true;
}
