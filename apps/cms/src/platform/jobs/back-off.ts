/** How long a job that failed waits, in milliseconds: twice as long after each failure. */
export interface BackOff {
  firstMs: number;
  maxMs: number;
}

/** The pause after so many failures, of which there is at least one. */
export function pauseAfter(failures: number, { firstMs, maxMs }: BackOff): number {
  const pause = Math.min(firstMs * 2 ** (failures - 1), maxMs);
  // Jitter: jobs that failed together do not all run again together.
  return pause * (0.5 + Math.random() / 2);
}
