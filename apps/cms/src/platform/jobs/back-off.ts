/** Exponential back-off, in milliseconds: the pause doubles after each failure up to `maxMs`. */
export interface BackOff {
  firstMs: number;
  maxMs: number;
}

/** The pause in milliseconds before the next attempt. `failures` is at least 1. */
export function pauseAfter(failures: number, { firstMs, maxMs }: BackOff): number {
  const pause = Math.min(firstMs * 2 ** (failures - 1), maxMs);
  // Jitter: jobs that failed together should not all retry together.
  return pause * (0.5 + Math.random() / 2);
}
