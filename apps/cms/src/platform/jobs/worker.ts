import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../database/database';
import { pauseAfter, type BackOff } from './back-off';
import { claimNext, finish, giveBack, nextInstant, postpone, type Job } from './claims';
import { keepLease } from './heartbeat';
import { Lane } from './lane';

interface WorkerOptions {
  db: Database;
  log: { error: (message: string, error: unknown) => void };
  kind: string;
  /** After a crash of this process, other workers take its job over once this time has passed. */
  leaseMs: number;
  /**
   * Does one job. It must be idempotent: it may run more than once for one `enqueue`, for example after
   * a crash. A rejection counts as a failure and leads to a retry. `signal` aborts when the worker
   * stops or loses the lease of the job.
   */
  run: (job: Job, context: { signal: AbortSignal }) => Promise<void>;
  /** How many jobs run at the same time in this process; 1 unless given. */
  concurrency?: number;
  backOff?: BackOff;
  /** After so many failures in a row a job is given up until somebody enqueues it again. */
  maxAttempts?: number;
}

export interface Worker {
  /** Looks for jobs at once. Call it after the commit of an `enqueue`. */
  wake(): void;
  /** Resolves when no job runs and none was due at the last check. */
  idle(): Promise<void>;
  /** Aborts running jobs, waits for them to end, and leaves them for the next start. */
  stop(): Promise<void>;
}

const BACK_OFF: BackOff = { firstMs: 5_000, maxMs: 15 * 60_000 };
/** Upper bound of the delay before jobs enqueued by another process are found. */
const MAX_PAUSE_MS = 60_000;
const DATABASE_AWAY_MS = 2_000;

/** Runs the jobs of one kind in this process, beside the workers of other processes. */
export function startWorker(options: WorkerOptions): Worker {
  const { db, log, kind, leaseMs, run, concurrency = 1 } = options;
  const { backOff = BACK_OFF, maxAttempts = Infinity } = options;
  // Jobs run outside the async context of whoever wakes the worker, hence outside its transaction.
  const apart = AsyncLocalStorage.snapshot();
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let isDatabaseAway = false;

  async function runDueJobs(): Promise<void> {
    try {
      while (!stopping.signal.aborted) {
        const job = await claimNext(db, kind, leaseMs);
        isDatabaseAway = false;
        if (!job) return lookAgainAt(await nextInstant(db, kind));
        await runClaimed(job);
      }
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (!isDatabaseAway) log.error(`Công việc nền "${kind}" đang chờ cơ sở dữ liệu.`, error);
      isDatabaseAway = true;
      lookAgainAt(Date.now() + DATABASE_AWAY_MS);
    }
  }

  async function runClaimed(job: Job): Promise<void> {
    const lease = keepLease(db, job, leaseMs);
    const signal = AbortSignal.any([stopping.signal, lease.lost]);
    const failure = await failureOf(job, signal);
    await lease.stop();
    if (failure === undefined) await finish(db, job);
    else if (stopping.signal.aborted) await giveBack(db, job);
    else if (!lease.lost.aborted) await fail(job, failure.error);
  }

  async function failureOf(job: Job, signal: AbortSignal): Promise<{ error: unknown } | undefined> {
    try {
      signal.throwIfAborted();
      await run(job, { signal });
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  async function fail(job: Job, error: unknown): Promise<void> {
    const failures = job.attempts + 1;
    const isGivenUp = failures >= maxAttempts;
    const next = isGivenUp ? 'không thử lại nữa' : 'sẽ thử lại';
    log.error(`Công việc nền "${kind}" (${job.key}) không thực hiện được, ${next}.`, error);
    const runAt = isGivenUp ? null : Math.round(Date.now() + pauseAfter(failures, backOff));
    await postpone(db, job, String(error), runAt);
  }

  function lookAgainAt(instant: number | undefined): void {
    if (stopping.signal.aborted) return;
    const pause = Math.min((instant ?? Infinity) - Date.now() + 1, MAX_PAUSE_MS);
    clearTimeout(timer);
    timer = setTimeout(wake, Math.max(pause, 0)).unref();
  }

  const lanes = Array.from({ length: concurrency }, () => new Lane(runDueJobs));

  function wake(): void {
    apart(() => lanes.forEach((lane) => lane.ask()));
  }

  async function idle(): Promise<void> {
    await Promise.all(lanes.map((lane) => lane.idle()));
  }

  async function stop(): Promise<void> {
    stopping.abort();
    clearTimeout(timer);
    await idle();
  }

  wake();
  return { wake, idle, stop };
}
