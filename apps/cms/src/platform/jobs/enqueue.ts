import { batchesOf } from '../database/chunk';
import type { Database } from '../database/database';
import { JOBS } from './job-table';

export interface NewJob {
  kind: string;
  /** What the job is about, such as the id of a file. */
  key: string;
  /** Anything that JSON can hold; the worker's `run` parses it. */
  payload?: unknown;
  /** Higher numbers run first; 0 unless given. */
  priority?: number;
  /** The instant in milliseconds before which it does not run; now unless given. */
  runAt?: number;
}

/**
 * Enqueues a job in the caller's transaction; the caller wakes the worker after the commit. A job that
 * already waits takes the new payload and priority and the earlier of the two instants, and its failures
 * are reset. A running job runs once more afterwards.
 */
export async function enqueue(trx: Database, job: NewJob): Promise<void> {
  await enqueueMany(trx, [job]);
}

/** Like `enqueue`, for many jobs. If two share kind and key, the last one counts. */
export async function enqueueMany(trx: Database, jobs: readonly NewJob[]): Promise<void> {
  const now = Date.now();
  const rows = new Map(jobs.map((job) => [JSON.stringify([job.kind, job.key]), rowOf(job, now)]));
  // Prevents deadlocks: transactions that enqueue the same jobs lock their rows in the same order.
  const ordered = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const batch of batchesOf(ordered)) {
    await trx(JOBS)
      .insert(batch.map(([, row]) => row))
      .onConflict(['kind', 'key'])
      .merge({
        payload: trx.raw('excluded.payload'),
        priority: trx.raw('excluded.priority'),
        run_at: trx.raw(
          'case when jobs.run_at < excluded.run_at then jobs.run_at else excluded.run_at end',
        ),
        attempts: 0,
        error: null,
      });
  }
}

function rowOf({ kind, key, payload = null, priority = 0, runAt }: NewJob, now: number) {
  return { kind, key, payload: JSON.stringify(payload), priority, run_at: runAt ?? now };
}

/** Removes a job. If it is running, its signal aborts at the next heartbeat. */
export async function cancel(trx: Database, kind: string, key: string): Promise<void> {
  await cancelMany(trx, kind, [key]);
}

export async function cancelMany(
  trx: Database,
  kind: string,
  keys: readonly string[],
): Promise<void> {
  for (const batch of batchesOf(keys.toSorted())) {
    await trx(JOBS).where({ kind }).whereIn('key', batch).delete();
  }
}
