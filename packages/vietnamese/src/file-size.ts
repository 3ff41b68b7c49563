const KB = 1000;
const MB = 1000 * KB;

const oneDecimal = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('vi', { maximumFractionDigits: 0 });

/** Formats a size in bytes for readers: `1,2 MB`, `85 KB`; the smallest result is `1 KB`. */
export function formatSize(bytes: number): string {
  if (bytes >= MB) return `${oneDecimal.format(bytes / MB)} MB`;
  return `${whole.format(Math.max(1, bytes / KB))} KB`;
}
