import type { Database } from '../database/database';
import { extendLease, type Job } from './claims';

const BEATS_PER_LEASE = 3;

/**
 * Extends the lease of a job while it runs. `lost` aborts if another worker has claimed the job
 * meanwhile, or somebody has cancelled it.
 */
export function keepLease(db: Database, job: Job, leaseMs: number) {
  const lost = new AbortController();
  let beating: Promise<void> | undefined;

  async function beat(): Promise<void> {
    try {
      if (!(await extendLease(db, job, leaseMs))) lost.abort();
    } catch {
      // The database does not answer: the next beat will find out whether the lease is still held.
    }
    beating = undefined;
  }

  const timer = setInterval(() => (beating ??= beat()), leaseMs / BEATS_PER_LEASE).unref();
  const stop = async () => {
    clearInterval(timer);
    await beating;
  };
  return { lost: lost.signal, stop };
}
