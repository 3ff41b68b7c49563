const KB = 1000;
const MB = 1000 * KB;

const oneDecimal = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('vi', { maximumFractionDigits: 0 });

/** A size in bytes as people read it: `1,2 MB`, `85 KB`; never less than `1 KB`. */
export function formatSize(bytes: number): string {
  if (bytes >= MB) return `${oneDecimal.format(bytes / MB)} MB`;
  return `${whole.format(Math.max(1, bytes / KB))} KB`;
}
