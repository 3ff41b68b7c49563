import { beforeAll, expect, test, vi } from 'vitest';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});

test('statements that follow a failed one in its transaction do not bring the cms down', async () => {
  const failing = cms.strapi.db.transaction(async ({ trx }) => {
    const first = trx.raw('select 1 / 0').then(() => undefined);
    void trx.raw('select 1').then(() => undefined);
    await first;
  });
  await expect(failing).rejects.toThrow('division by zero');
  expect((await cms.get('/healthz')).status).toBe(200);
});

test('nor do those that nobody awaits when it ends', async () => {
  const { db, log } = cms.strapi;
  const warn = vi.spyOn(log, 'warn');
  const close = db.destroy.bind(db);
  db.destroy = async () => {
    // Exceeds the pool, so that the last statements still wait for a connection.
    for (let begun = 0; begun < 30; begun += 1) {
      void db.connection.raw('select pg_sleep(0.5)').then(() => undefined);
    }
    await close();
  };
  await cms.stop();
  expect(new Set(warn.mock.calls.flat())).toEqual(
    new Set(['Một câu lệnh không thực hiện được trong cơ sở dữ liệu (Error: aborted).']),
  );
});
