import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { UploadedFile } from './uploaded-file';

const DIGITS = 12;

let begun = 0;

/** Names the temporary copy of a file after the time when it began to arrive. */
export function temporaryName(): string {
  begun += 1;
  return `${String(begun).padStart(DIGITS, '0')}-${randomUUID()}`;
}

/** Sorts files as in the form: the parser hands them over as they finish, small ones first. */
export function inOrderOfForm(files: UploadedFile[]): UploadedFile[] {
  const temporaryNameOf = ({ filepath }: UploadedFile) => path.basename(filepath);
  return files.toSorted((one, other) => (temporaryNameOf(one) < temporaryNameOf(other) ? -1 : 1));
}
