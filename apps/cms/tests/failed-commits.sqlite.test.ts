import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { publisherOf, type Publisher } from './support/publishing.js';

let cms: Cms;
let publisher: Publisher;
let errors: ReturnType<typeof vi.spyOn>;

beforeAll(async () => {
  cms = await startCms();
  publisher = await publisherOf(cms);
});
afterAll(() => cms.stop());
beforeEach(() => {
  errors = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
});
afterEach(() => void vi.restoreAllMocks());

const database = () => cms.strapi.db.connection;

test('on a full disk a publish is refused with a sentence, and reading goes on', async () => {
  const before = await publisher.titles();
  const [{ page_count: pages }] = await database().raw('pragma page_count');
  const answers = [];
  try {
    await database().raw(`pragma max_page_count = ${pages + 8}`);
    for (let tries = 0; tries < 6; tries += 1) {
      answers.push(await publisher.publish(`Đĩa đầy ${tries}`, 5_000));
      expect(await publisher.titles()).toEqual(expect.arrayContaining(before));
    }
  } finally {
    await database().raw('pragma max_page_count = 1073741823');
  }
  const acknowledged = answers.flatMap(({ status }, tries) =>
    status === 200 ? [`Đĩa đầy ${tries}`] : [],
  );
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(2);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([507]));
  expect(refused[0]?.message).toContain('hết chỗ lưu trữ');
  expect(errors).toHaveBeenCalledTimes(refused.length);
  const shown = (await publisher.titles()).filter((title) => title.startsWith('Đĩa đầy'));
  expect(shown.toSorted()).toEqual(acknowledged);
  expect((await publisher.publish('Có chỗ trở lại', 5_000)).status).toBe(200);
});

test('no statement is stored on its own after SQLite has ended the transaction', async () => {
  const ended = cms.strapi.db.transaction(async ({ trx }) => {
    await trx('articles').insert({ title: 'Trước', document_id: 'truoc' });
    // SQLite itself rolls back on a full disk.
    await trx.raw('rollback');
    await trx('articles').insert({ title: 'Sau', document_id: 'sau' });
  });
  await expect(ended).rejects.toThrow('rolled the transaction back');
  await publisher.expectNothingOf('Sau');
});

test('a transaction that cannot begin is not handed out', async () => {
  const { client } = database();
  const connection = await client.acquireConnection();
  connection.exec('begin');
  try {
    await expect(database().transaction({ connection })).rejects.toThrow('within a transaction');
  } finally {
    connection.exec('rollback');
    client.releaseConnection(connection);
  }
});
