import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { startCmsProcess } from './support/cms-process.js';
import { hammer, WRITES } from './support/hammer.js';

const A_SECOND = 1_000;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

/** Simulates a network failure: each cms must notice it and listen again. */
const cutListeners = () =>
  cms.strapi.db.connection.raw(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal-changes'",
  );

test('a cms whose listening connection is cut gives nothing stale', async () => {
  const options = { reader: cms.url, allowedMs: 0, meanwhile: cutListeners };
  expect((await hammer(cms, options)).stale).toEqual([]);
});

test('another cms on the same database follows, while its listening connection is cut too', async () => {
  const { DATABASE_URL = '' } = cms.environment;
  const { url, program } = await startCmsProcess({ DATABASE_URL });
  try {
    const options = { reader: url, allowedMs: A_SECOND, meanwhile: cutListeners };
    const { stale, addresses, versions } = await hammer(cms, options);
    expect(stale).toEqual([]);
    expect(addresses).toBe(30);
    expect(versions).toBeGreaterThan(WRITES / 4);
  } finally {
    await program.stop();
  }
});
