import { mkdir, readdir, rename, rm, rmdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import * as z from 'zod';
import { startCms, type Cms } from './support/cms.js';

const IS_POSTGRES = process.env['TEST_DATABASE'] === 'postgres';
const PROBE = '.readyz';
const KEPT_MS = 1_000;

const readiness = z.object({ problems: z.array(z.string()) });

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  vi.useRealTimers();
  await cms.stop();
});

let now = Date.now();
const uploads = () => path.join(cms.publicFolder, 'uploads');

/** The cms keeps the answer for a second; this asks when that is over. */
async function ready() {
  now += KEPT_MS;
  vi.setSystemTime(now);
  const response = await cms.get('/readyz');
  const retryAfter = response.headers.get('retry-after');
  const { problems } = readiness.parse(await response.json());
  return { status: response.status, retryAfter, problems };
}

const WELL = { problems: [] };
const failing = (problem: string) => ({
  ...{ status: 503, retryAfter: '5', problems: [problem] },
});

test('all is well, and no trace of the looking is left', async () => {
  expect(await ready()).toMatchObject(WELL);
  expect((await cms.get('/readyz')).status).toBe(200);
  expect(await readdir(uploads())).not.toContain(PROBE);
});

// A folder in place of the probe file refuses the write even to root.
test('a folder of uploads that cannot be written is told of, without its path', async () => {
  await mkdir(path.join(uploads(), PROBE));
  expect(await ready()).toMatchObject(failing('uploads-unwritable'));
  expect(await (await cms.get('/readyz')).text()).not.toContain(path.sep + 'uploads');
  expect((await cms.get('/healthz')).status).toBe(200);
  await rmdir(path.join(uploads(), PROBE));
  expect(await ready()).toMatchObject(WELL);
});

test('a folder of uploads that is gone is told of', async () => {
  await rename(uploads(), `${uploads()}-away`);
  expect(await ready()).toMatchObject(failing('uploads-unwritable'));
  await rename(`${uploads()}-away`, uploads());
  expect(await ready()).toMatchObject(WELL);
});

// `/proc` has no free block, like a full disk.
test.runIf(process.platform === 'linux')('a full disk of uploads is told of', async () => {
  await rename(uploads(), `${uploads()}-away`);
  await symlink('/proc', uploads());
  expect(await ready()).toMatchObject(failing('uploads-full'));
  await rm(uploads());
  await rename(`${uploads()}-away`, uploads());
  expect(await ready()).toMatchObject(WELL);
});

test('a database that cannot be written is told of', async () => {
  await makeReadOnly();
  // Until the pool has noticed that its connections ended, the database seems to be away.
  await expect.poll(ready).toMatchObject(failing('database-unwritable'));
  expect((await cms.get('/api/v1/articles')).status).toBe(200);
});

async function makeReadOnly(): Promise<void> {
  if (!IS_POSTGRES) {
    await mkdir(path.join(path.dirname(cms.environment['DATABASE_FILE'] ?? ''), PROBE));
    return;
  }
  const { pathname } = new URL(cms.environment['DATABASE_URL'] ?? '');
  const name = pathname.slice(1);
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  await client.query(`alter database ${name} set default_transaction_read_only = on`);
  // The setting applies only to new connections.
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    name,
  ]);
  await client.end();
}
