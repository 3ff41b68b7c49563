import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** What a kill in the middle of a write leaves ends so. */
export const UNFINISHED = '.part';

/**
 * Replaces a file as a whole: whoever reads it, after a kill too, finds the former bytes or the new
 * ones. `check` may refuse the file before it takes its place.
 */
export async function replaceFile(
  place: string,
  content: string | Readable,
  check: (unfinished: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const unfinished = `${place}.${randomUUID()}${UNFINISHED}`;
  try {
    await writeFile(unfinished, content);
    await check(unfinished);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
