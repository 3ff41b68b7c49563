import { rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';

const MIN_FREE_BYTES = 200_000_000;
/** On a small disk this share counts instead of `MIN_FREE_BYTES`. */
const MIN_FREE_SHARE = 0.1;
/** Larger than a file that some file systems store inline in the inode, where a full disk goes unnoticed. */
const PROBE = Buffer.alloc(8 * 1_024);
const PROBE_NAME = '.readyz';

/** Why a folder cannot take more files. */
export type FolderProblem = 'full' | 'unwritable';

/** Checks the free space and writes a small file; undefined if both succeed. */
export async function problemOf(folder: string): Promise<FolderProblem | undefined> {
  const probe = path.join(folder, PROBE_NAME);
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    const least = Math.min(MIN_FREE_BYTES, MIN_FREE_SHARE * blocks * bsize);
    if (bavail * bsize <= least) return 'full';
    await writeFile(probe, PROBE);
    await rm(probe, { force: true });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'unwritable';
  }
}
