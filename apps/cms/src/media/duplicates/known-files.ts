import { createReadStream } from 'node:fs';
import type { Database } from '../../platform/database/database';
import { sha256OfStream } from '../../platform/sha256';
import type { UploadedFile } from '../uploads/uploaded-file';
import { findByContent } from './sources-table';

export function checksumOf({ filepath }: UploadedFile): Promise<string> {
  return sha256OfStream(createReadStream(filepath));
}

/** An uploaded file whose bytes the library already has. */
interface KnownFile {
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
