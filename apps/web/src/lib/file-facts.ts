import type { File } from '@portal/contract/media';

const KB = 1000;
const MB = 1000 * KB;

const oneDecimal = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('vi', { maximumFractionDigits: 0 });

/** Kind and size of a file: `PDF, 1,2 MB`. */
export function fileFacts({ name, url, sizeBytes }: File): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name) ?? /\.([a-z0-9]{1,5})$/i.exec(url);
  return [...(ending?.[1] ? [ending[1].toUpperCase()] : []), sizeOf(sizeBytes)].join(', ');
}

function sizeOf(bytes: number): string {
  if (bytes >= MB) return `${oneDecimal.format(bytes / MB)} MB`;
  return `${whole.format(Math.max(1, bytes / KB))} KB`;
}
