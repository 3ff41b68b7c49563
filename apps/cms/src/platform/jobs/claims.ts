import { randomUUID } from 'node:crypto';
import { isPostgres, wholeNumberOf, type Database } from '../database/database';
import { JOBS } from './job-table';

/** A job that this process has claimed and runs. */
export interface Job {
  id: number;
  key: string;
  payload: unknown;
  /** The number of failures since it was enqueued. */
  attempts: number;
  /** Identifies this claim; a later claim of the same job has another value. */
  lease: string;
}

type ClaimedRow = Omit<Job, 'payload'> & { payload: string };

/**
 * Claims the due job of `kind` with the highest priority, then the earliest instant. No other caller, in
 * any process, gets the same job until its lease runs out after `leaseMs`.
 */
export async function claimNext(
  db: Database,
  kind: string,
  leaseMs: number,
): Promise<Job | undefined> {
  const now = Date.now();
  const next = db(JOBS)
    .where({ kind })
    .where((due) => {
      void due
        .where((waiting) => void waiting.whereNull('lease').where('run_at', '<=', now))
        .orWhere('leased_until', '<=', now);
    })
    .orderByRaw('priority desc, coalesce(run_at, 0), id')
    .limit(1)
    .select('id');
  if (isPostgres(db)) void next.forUpdate().skipLocked();
  const [row]: ClaimedRow[] = await db(JOBS)
    .where('id', '=', next)
    .update({ lease: randomUUID(), leased_until: now + leaseMs, run_at: null })
    .returning(['id', 'key', 'payload', 'attempts', 'lease']);
  return row && { ...row, payload: JSON.parse(row.payload) };
}

/** The instant, in milliseconds, at which the next job of `kind` is due or the next lease runs out. */
export async function nextInstant(db: Database, kind: string): Promise<number | undefined> {
  const instant = 'min(case when lease is null then run_at else leased_until end)';
  const row = await db(JOBS)
    .where({ kind })
    .first<{ instant: string | number | null }>(db.raw(`${instant} as instant`));
  return row.instant === null ? undefined : wholeNumberOf(row.instant);
}

const FREE = { lease: null, leased_until: null };

/** Matches the job only while this claim still holds it. */
const held = (db: Database, { id, lease }: Job) => db(JOBS).where({ id, lease });

/** False if another worker has claimed the job meanwhile, or somebody has cancelled it. */
export async function extendLease(db: Database, job: Job, leaseMs: number): Promise<boolean> {
  return (await held(db, job).update({ leased_until: Date.now() + leaseMs })) > 0;
}

/** Removes a finished job, or frees it to run again if it was enqueued meanwhile. */
export async function finish(db: Database, job: Job): Promise<void> {
  const removed = await held(db, job).whereNull('run_at').delete();
  if (removed === 0) await held(db, job).update(FREE);
}

/** Schedules a failed job for `runAt` (milliseconds), or gives it up if `runAt` is null. */
export async function postpone(
  db: Database,
  job: Job,
  error: string,
  runAt: number | null,
): Promise<void> {
  await held(db, job).update({
    ...FREE,
    error,
    // A request that came in meanwhile has not failed yet and keeps its own instant.
    attempts: db.raw('case when run_at is null then attempts + 1 else attempts end'),
    run_at: db.raw('coalesce(run_at, ?)', [runAt]),
  });
}

/** Frees an interrupted job to run again at once. */
export async function giveBack(db: Database, job: Job): Promise<void> {
  await held(db, job).update({ ...FREE, run_at: Date.now() });
}
