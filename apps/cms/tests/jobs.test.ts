import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Knex } from 'knex';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { connectTo } from './support/connection.js';
import { emptyDatabase } from './support/database.js';

const BUILT = path.resolve(import.meta.dirname, '../dist/src/platform/jobs');
const load = createRequire(import.meta.url);
type Jobs = typeof import('../src/platform/jobs/enqueue') &
  typeof import('../src/platform/jobs/claims') &
  typeof import('../src/platform/jobs/worker') &
  typeof import('../src/platform/jobs/job-table');
const files = ['enqueue', 'claims', 'worker', 'job-table'];
const jobs: Jobs = Object.assign({}, ...files.map((file) => load(`${BUILT}/${file}.js`)));
const { cancel, claimNext, createJobsTable, enqueue, enqueueMany, finish, startWorker } = jobs;
type Worker = ReturnType<typeof startWorker>;
type Options = Parameters<typeof startWorker>[0];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const OFTEN = { interval: 5 };
const KIND = 'test';

/** Stand for two processes on one database. */
let db: Knex;
let other: Knex;
const log = { error: vi.fn<Options['log']['error']>() };
const workers: Worker[] = [];

beforeAll(async () => {
  const environment = await emptyDatabase();
  db = connectTo(environment);
  other = connectTo(environment);
  await createJobsTable(db);
  await createJobsTable(other);
});
beforeEach(async () => {
  log.error.mockReset();
  await db('jobs').delete();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await Promise.all([db.destroy(), other.destroy()]);
});

const ask = (key: string, rest: object = {}) => enqueue(db, { kind: KIND, key, ...rest });
const claim = (connection = db, forMs = MINUTE_MS) => claimNext(connection, KIND, forMs);
const rows = () => db('jobs').orderBy('key').select();

function start(run: Options['run'], options: Partial<Options> = {}): Worker {
  const common = { db, log, kind: KIND, leaseMs: MINUTE_MS };
  const worker = startWorker({ ...common, run, ...options });
  workers.push(worker);
  return worker;
}

/** A job that runs until the test ends it or the worker stops it. */
function longJob() {
  const begun: string[] = [];
  const { promise: end, resolve: finishIt, reject: failIt } = Promise.withResolvers<void>();
  end.catch(() => undefined);
  const run: Options['run'] = async ({ key }, { signal }) => {
    begun.push(key);
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    await Promise.race([end, stopped]);
  };
  return { run, begun, finishIt, failIt };
}

test('jobs run once each, by priority and then by their instant', async () => {
  const now = Date.now();
  await enqueueMany(db, [
    { kind: KIND, key: 'a later one', runAt: now - 1 },
    { kind: KIND, key: 'an earlier one', runAt: now - 2 },
    { kind: KIND, key: 'first', priority: 1, payload: { words: 'tệp có chữ' } },
    { kind: KIND, key: 'not yet', priority: 9, runAt: now + HOUR_MS },
    { kind: 'another kind', key: 'not this' },
  ]);
  const done: unknown[] = [];
  await start(async ({ key, payload }) => void done.push([key, payload])).idle();
  expect(done).toEqual([
    ['first', { words: 'tệp có chữ' }],
    ['an earlier one', null],
    ['a later one', null],
  ]);
  expect((await rows()).map(({ key }) => key)).toEqual(['not this', 'not yet']);
});

test('many that claim at the same moment, from two processes, get different jobs', async () => {
  const keys = Array.from({ length: 20 }, (_, index) => String(index));
  await enqueueMany(
    db,
    keys.map((key) => ({ kind: KIND, key })),
  );
  const claimed = await Promise.all(
    Array.from({ length: 24 }, (_, index) => claim(index % 2 === 0 ? db : other)),
  );
  const taken = claimed.flatMap((job) => (job ? [job.key] : []));
  expect(taken.toSorted()).toEqual(keys.toSorted());
});

test('workers of two processes run each job once', async () => {
  const keys = Array.from({ length: 30 }, (_, index) => String(index));
  await enqueueMany(
    db,
    keys.map((key) => ({ kind: KIND, key })),
  );
  const done: string[] = [];
  const run: Options['run'] = async ({ key }) => void done.push(key);
  const both = [start(run, { concurrency: 3 }), start(run, { db: other, concurrency: 3 })];
  await Promise.all(both.map((worker) => worker.idle()));
  await expect.poll(() => done.toSorted(), OFTEN).toEqual(keys.toSorted());
});

test('as many run at the same time as the worker may', async () => {
  for (const key of ['một', 'hai', 'ba']) await ask(key);
  const { run, begun, finishIt } = longJob();
  const worker = start(run, { concurrency: 2 });
  await expect.poll(() => begun.length, OFTEN).toBe(2);
  expect(await claim()).toBeDefined();
  finishIt();
  await worker.idle();
  expect(begun).toHaveLength(2);
});

test('a job that is asked for again is one job, due at the earlier instant', async () => {
  const now = Date.now();
  await ask('x', { runAt: now + HOUR_MS, payload: 'one' });
  await ask('x', { runAt: now + 2 * HOUR_MS, payload: 'two' });
  expect(await rows()).toMatchObject([{ payload: '"two"' }]);
  expect(Number((await rows())[0].run_at)).toBe(now + HOUR_MS);
  await ask('x', { runAt: now });
  expect(Number((await rows())[0].run_at)).toBe(now);
});

test('of the same job twice in one statement the last counts', async () => {
  await enqueueMany(db, [
    { kind: KIND, key: 'x', payload: 1 },
    { kind: KIND, key: 'x', payload: 2 },
  ]);
  expect(await rows()).toMatchObject([{ payload: '2' }]);
});

test.each([
  ['once more at once', 0, ['x one', 'x two']],
  ['not before it is due', HOUR_MS, ['x one']],
])('a job that is asked for while it runs runs %s', async (_what, inMs, expected) => {
  await ask('x', { payload: 'one' });
  const done: string[] = [];
  const worker = start(async ({ key, payload }) => {
    done.push(`${key} ${String(payload)}`);
    if (done.length === 1) await ask('x', { payload: 'two', runAt: Date.now() + inMs });
  });
  await worker.idle();
  expect(done).toEqual(expected);
  expect(await rows()).toHaveLength(inMs === 0 ? 0 : 1);
});

test('a job that is asked for while it runs is still its worker’s alone', async () => {
  await ask('x');
  await claim(other);
  await ask('x');
  expect(await claim()).toBeUndefined();
});

test('what is asked for in a transaction is there with its commit alone', async () => {
  const refused = db.transaction(async (trx) => {
    await enqueue(trx, { kind: KIND, key: 'x' });
    throw new Error('Không lưu được.');
  });
  await expect(refused).rejects.toThrow('Không lưu được.');
  expect(await claim()).toBeUndefined();
  await db.transaction((trx) => enqueue(trx, { kind: KIND, key: 'x' }));
  expect(await claim()).toMatchObject({ key: 'x' });
});

test('a worker that is woken finds what was enqueued since', async () => {
  const done: string[] = [];
  const worker = start(async ({ key }) => void done.push(key));
  await worker.idle();
  await ask('x');
  worker.wake();
  await worker.idle();
  expect(done).toEqual(['x']);
});

test('a job to come runs at its instant without being woken for', async () => {
  const runAt = Date.now() + 300;
  await ask('x', { runAt });
  const done: number[] = [];
  const worker = start(async () => void done.push(Date.now()));
  await worker.idle();
  expect(done).toEqual([]);
  await expect.poll(() => done, OFTEN).toHaveLength(1);
  expect(done[0]).toBeGreaterThanOrEqual(runAt);
});

test('a failure is logged and kept, and the next job runs', async () => {
  await ask('bad', { priority: 1 });
  await ask('good');
  const done: string[] = [];
  const worker = start(async ({ key }) => {
    if (key === 'bad') throw new Error('Không đọc được.');
    done.push(key);
  });
  const before = Date.now();
  await worker.idle();
  expect(done).toEqual(['good']);
  const [row] = await rows();
  expect(row).toMatchObject({ key: 'bad', attempts: 1, error: 'Error: Không đọc được.' });
  expect(Number(row.run_at)).toBeGreaterThan(before);
  expect(log.error).toHaveBeenCalledTimes(1);
});

test('after each failure the pause is longer, up to its bound', async () => {
  await ask('x');
  const starts: number[] = [];
  const pauses: number[] = [];
  const worker = start(
    async () => {
      starts.push(Date.now());
      throw new Error('Không đọc được.');
    },
    { backOff: { firstMs: HOUR_MS, maxMs: 3 * HOUR_MS } },
  );
  for (let round = 1; round <= 4; round += 1) {
    await worker.idle();
    expect(starts).toHaveLength(round);
    pauses.push(Number((await rows())[0].run_at) - (starts.at(-1) ?? 0));
    await db('jobs').update({ run_at: 0 });
    worker.wake();
  }
  for (const [index, hours] of [1, 2, 3, 3].entries()) {
    expect(pauses[index]).toBeGreaterThanOrEqual((hours * HOUR_MS) / 2);
    expect(pauses[index]).toBeLessThan((hours + 0.5) * HOUR_MS);
  }
  expect(new Set(pauses).size).toBeGreaterThan(1);
});

test('a job that fails too often is given up until it is asked for again', async () => {
  await ask('x');
  const attempts: number[] = [];
  const worker = start(
    async (job) => {
      attempts.push(job.attempts);
      throw new Error('Không đọc được.');
    },
    { maxAttempts: 2, backOff: { firstMs: 1, maxMs: 1 } },
  );
  await expect.poll(() => attempts, OFTEN).toEqual([0, 1]);
  await worker.idle();
  expect(await rows()).toMatchObject([{ run_at: null, error: 'Error: Không đọc được.' }]);
  worker.wake();
  await worker.idle();
  expect(attempts).toEqual([0, 1]);
  await ask('x');
  worker.wake();
  await worker.idle();
  expect(attempts.slice(0, 3)).toEqual([0, 1, 0]);
});

test('a job that fails after it was asked for again runs at once, as if new', async () => {
  await ask('x');
  const attempts: number[] = [];
  await start(async (job) => {
    attempts.push(job.attempts);
    if (attempts.length > 1) return;
    await ask('x');
    throw new Error('Không đọc được.');
  }).idle();
  expect(attempts).toEqual([0, 0]);
});

test('a stop ends what runs, and gives back its own jobs alone', async () => {
  for (const key of ['a', 'b']) await ask(key);
  const { run, begun } = longJob();
  const worker = start(run);
  await expect.poll(() => begun.length, OFTEN).toBe(1);
  const held = await claim(other);
  await worker.stop();
  expect(await claim()).toMatchObject({ key: begun[0], attempts: 0 });
  expect(await claim()).toBeUndefined();
  expect(held?.key).not.toBe(begun[0]);
  expect(log.error).not.toHaveBeenCalled();
});

test('a worker that has stopped begins nothing more', async () => {
  const { run, begun } = longJob();
  const worker = start(run);
  await worker.stop();
  await ask('x');
  worker.wake();
  await worker.idle();
  expect(begun).toEqual([]);
  expect(await claim()).toMatchObject({ key: 'x' });
});

test('a worker that starts leaves the jobs of the others', async () => {
  await ask('x');
  await claim(other);
  const { run, begun } = longJob();
  const worker = start(run);
  await worker.idle();
  await worker.stop();
  expect(begun).toEqual([]);
  expect(await claim()).toBeUndefined();
});

test('the lease of a worker that died runs out, and another runs the job', async () => {
  await ask('x');
  await claim(other, 300);
  const done: string[] = [];
  const worker = start(async ({ key }) => void done.push(key));
  await worker.idle();
  expect(done).toEqual([]);
  await expect.poll(() => done, OFTEN).toEqual(['x']);
});

test('a job that takes longer than its lease is still its worker’s', async () => {
  await ask('x');
  const { run, begun, finishIt } = longJob();
  const leaseMs = 200;
  const worker = start(run, { leaseMs });
  await expect.poll(() => begun.length, OFTEN).toBe(1);
  const first = Number((await rows())[0].leased_until);
  await expect
    .poll(async () => Number((await rows())[0].leased_until), OFTEN)
    .toBeGreaterThan(first + leaseMs);
  expect(await claim(other)).toBeUndefined();
  finishIt();
  await worker.idle();
  expect(await rows()).toEqual([]);
});

test('a worker whose job another has taken stops it and leaves the other’s claim', async () => {
  await ask('x');
  const { run, begun } = longJob();
  const ended: boolean[] = [];
  const worker = start(
    async (job, context) => {
      await run(job, context).catch(() => undefined);
      ended.push(context.signal.aborted);
    },
    { leaseMs: 600 },
  );
  await expect.poll(() => begun.length, OFTEN).toBe(1);
  await db('jobs').update({ lease: 'another', leased_until: Date.now() + MINUTE_MS });
  await expect.poll(() => ended, OFTEN).toEqual([true]);
  await worker.idle();
  expect(await rows()).toMatchObject([{ lease: 'another' }]);
});

test('a result that comes after the lease was lost removes nothing', async () => {
  await ask('x');
  const slow = await claim(db, 0);
  const held = await claim(other);
  if (!slow || !held) throw new Error('Not claimed.');
  await finish(db, slow);
  expect(await rows()).toMatchObject([{ lease: held.lease }]);
  await finish(other, held);
  expect(await rows()).toEqual([]);
});

test('a job that is cancelled does not run, and is stopped if it does', async () => {
  await ask('waiting');
  await cancel(db, KIND, 'waiting');
  expect(await claim()).toBeUndefined();
  await ask('running');
  const { run, begun } = longJob();
  const worker = start(run, { leaseMs: 150 });
  await expect.poll(() => begun.length, OFTEN).toBe(1);
  await cancel(db, KIND, 'running');
  await worker.idle();
  expect(await rows()).toEqual([]);
  expect(log.error).not.toHaveBeenCalled();
});

test('while the database does not answer that is logged once, and jobs run after it', async () => {
  await db.schema.renameTable('jobs', 'away');
  const done: string[] = [];
  const worker = start(async ({ key }) => void done.push(key));
  await worker.idle();
  worker.wake();
  await worker.idle();
  expect(log.error).toHaveBeenCalledTimes(1);
  await db.schema.renameTable('away', 'jobs');
  await ask('x');
  await expect.poll(() => done, OFTEN).toEqual(['x']);
});

test('a job runs outside of the context of whoever woke the worker', async () => {
  const request = new AsyncLocalStorage<string>();
  const seen: (string | undefined)[] = [];
  const worker = start(async () => void seen.push(request.getStore()));
  await worker.idle();
  await ask('x');
  request.run('the request of an editor', () => worker.wake());
  await worker.idle();
  expect(seen).toEqual([undefined]);
});
