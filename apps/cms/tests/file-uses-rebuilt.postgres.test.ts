import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILE_USES } from '../src/media/file-uses/file-uses-table.js';
import { takeProjectionTurn } from '../src/platform/read-models/lock.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { storeOf } from './support/stored-files.js';

const POLL_MS = 20;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

async function isSomebodyWaiting(): Promise<boolean> {
  const { rows } = await cms.strapi.db.connection.raw(
    `select 1 from pg_locks where locktype = 'advisory' and not granted
     and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows.length > 0;
}

async function untilDoneOrWaiting(work: Promise<unknown>): Promise<void> {
  const done = work.then(() => true);
  const look = async () => (await isSomebodyWaiting()) || sleep(POLL_MS, false);
  while (!(await Promise.race([done, look()])));
}

test('a rebuild in another process does not put back what a save of a draft has changed', async () => {
  const editor = editorOf(cms);
  const store = storeOf(cms);
  const [before, after] = [await store(), await store()];
  const category = await editor.createCategory('Tin');
  const id = await editor.draft({ title: 'Đổi ảnh', category, cover: before.id });
  const db = cms.strapi.db.connection;
  const ofItem = { document_id: id };
  const save = await db.transaction(async (trx) => {
    await takeProjectionTurn(trx);
    const read = await trx(FILE_USES).where(ofItem);
    const saving = editor.revise(id, { cover: after.id });
    await untilDoneOrWaiting(saving);
    await trx(FILE_USES).where(ofItem).delete();
    await trx(FILE_USES).insert(read);
    return { saving };
  });
  await save.saving;
  expect(
    await db(FILE_USES)
      .where({ ...ofItem, field: 'cover' })
      .pluck('file_id'),
  ).toEqual([after.id]);
});
