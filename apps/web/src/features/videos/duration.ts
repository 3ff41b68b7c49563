const MINUTE = 60;
const HOUR = 3600;

/** Seconds as a player shows them: `3:05`, `1:02:03`. */
export function formatDuration(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const end = two(Math.floor(seconds % MINUTE));
  if (seconds < HOUR) return `${minutes}:${end}`;
  return `${Math.floor(seconds / HOUR)}:${two(minutes)}:${end}`;
}
