import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** The suffix of files whose write was not finished, such as after a kill. */
const UNFINISHED = '.part';

/**
 * Replaces a file atomically: readers find the old or the new bytes, even after a kill. `check` may reject
 * the file before it takes its place.
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
