import { setTimeout as pause } from 'node:timers/promises';

const WITHIN_MS = 30_000;
const POLL_MS = 50;

/** Waits half a minute at most; returns the milliseconds that it took. */
export async function untilTrue(isSo: () => Promise<boolean>): Promise<number> {
  const started = Date.now();
  while (!(await isSo()) && Date.now() - started < WITHIN_MS) await pause(POLL_MS);
  return Date.now() - started;
}
