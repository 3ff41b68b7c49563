import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChangeNotifier } from '../src/changes/notifier.js';
import { changesState } from '../src/changes/read-changes.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;
/** Stands for another process: only the database tells it of changes made here. */
let other: ChangeNotifier;

beforeAll(async () => {
  cms = await startCms();
  other = new ChangeNotifier({
    db: cms.strapi.db.connection,
    connectionString: cms.environment['DATABASE_URL'],
    log: { warn: () => undefined },
  });
  await other.start();
});
afterAll(async () => {
  await other.stop();
  await cms.stop();
});

const newest = async () => (await changesState(cms.strapi.db.connection)).seq;
let written = 0;
const write = () => editorOf(cms).createCategory(`Mục ${(written += 1)}`);

test('another process is told of a change', async () => {
  const told: number[] = [];
  const end = other.subscribe((seq) => void told.push(seq));
  await write();
  const seq = await newest();
  await expect.poll(() => told).toContain(seq);
  end();
});

test('it asks while the connection that listens is lost, and is told again', async () => {
  await cms.strapi.db.connection.raw(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal-changes'",
  );
  await write();
  const first = await newest();
  await expect.poll(() => other.newest).toBe(first);
  await write();
  await expect.poll(() => other.newest).toBe(first + 1);
});
