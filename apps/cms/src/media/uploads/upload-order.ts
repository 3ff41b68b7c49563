import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { UploadedFile } from './uploaded-file';

const DIGITS = 12;

let begun = 0;

/** A name for a temporary copy that sorts by the order in which files start to arrive. */
export function temporaryName(): string {
  begun += 1;
  return `${String(begun).padStart(DIGITS, '0')}-${randomUUID()}`;
}

/** Restores the order of the form, because the parser returns files as they finish, small ones first. */
export function inOrderOfForm(files: UploadedFile[]): UploadedFile[] {
  const temporaryNameOf = ({ filepath }: UploadedFile) => path.basename(filepath);
  return files.toSorted((one, other) => (temporaryNameOf(one) < temporaryNameOf(other) ? -1 : 1));
}
