import type { File } from '@portal/contract/media';
import { formatSize } from '@portal/vietnamese/file-size';

/** Kind and size of a file: `PDF, 1,2 MB`. */
export function fileFacts({ name, url, sizeBytes }: File): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name) ?? /\.([a-z0-9]{1,5})$/i.exec(url);
  return [...(ending?.[1] ? [ending[1].toUpperCase()] : []), formatSize(sizeBytes)].join(', ');
}
