import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../../platform/database/database';
import type { UploadedFile } from '../uploads/uploaded-file';
import { findByContent } from './sources-table';

export async function checksumOf({ filepath }: UploadedFile): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(filepath), hash);
  return hash.digest('hex');
}

/** An uploaded file whose bytes the library already has. */
export interface KnownFile {
  /** Its name in the upload. */
  name: string;
  known: { id: number; name: string };
}

export async function knownFiles(
  db: Database,
  files: readonly UploadedFile[],
  checksums: readonly string[],
): Promise<KnownFile[]> {
  const found: KnownFile[] = [];
  for (const [index, file] of files.entries()) {
    const known = await findByContent(db, checksums[index] ?? '');
    if (known) found.push({ name: file.originalFilename ?? '', known });
  }
  return found;
}
