import type { Save } from './saves';

/** A save refused because the item has changed since its editor loaded it. */
export class StaleSave extends Error {
  constructor(
    message: string,
    readonly details: { storedAt: string; saves: Save[] },
  ) {
    super(message);
  }
}
