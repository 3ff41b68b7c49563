import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../database/database';
import { pauseAfter, type BackOff } from './back-off';
import { claimNext, finish, giveBack, nextInstant, postpone, type Job } from './claims';
import { keepLease } from './heartbeat';
import { Lane } from './lane';

export interface WorkerOptions {
  db: Database;
  log: { error: (message: string, error: unknown) => void };
  kind: string;
  /** How long others leave a job alone after this process has died with it. */
  leaseMs: number;
  /**
   * Does one job. It may run more than once for one `enqueue`, as after a crash. A rejection is a
   * failure, after which the job runs again. `signal` aborts when the worker stops, or when the job is
   * no longer this worker's.
   */
  run: (job: Job, context: { signal: AbortSignal }) => Promise<void>;
  /** How many jobs run at the same time in this process; 1 unless given. */
  concurrency?: number;
  backOff?: BackOff;
  /** A job that fails so often in a row is given up until it is asked for again. */
  maxAttempts?: number;
}

export interface Worker {
  /** Looks for jobs at once; to be called after the commit of what was enqueued. */
  wake(): void;
  /** Resolves when no job runs and none was due at the last look. */
  idle(): Promise<void>;
  /** Aborts what runs, waits for it, and lets the next start run it again. */
  stop(): Promise<void>;
}

const BACK_OFF: BackOff = { firstMs: 5_000, maxMs: 15 * 60_000 };
/** Jobs that another process has enqueued are found after so long at the latest. */
const MAX_PAUSE_MS = 60_000;
/** The pause after which a database that did not answer is asked again. */
const DATABASE_AWAY_MS = 2_000;

/** Runs the jobs of one kind in this process, beside the workers of other processes. */
export function startWorker(options: WorkerOptions): Worker {
  const { db, log, kind, leaseMs, run, concurrency = 1 } = options;
  const { backOff = BACK_OFF, maxAttempts = Infinity } = options;
  // Not in the request or the transaction of whoever wakes the worker.
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
