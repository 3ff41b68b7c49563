import type { Save } from './saves';

/** A save that would have replaced what its editor has not seen. */
export class StaleSave extends Error {
  constructor(
    message: string,
    readonly details: { storedAt: string; saves: Save[] },
  ) {
    super(message);
  }
}
