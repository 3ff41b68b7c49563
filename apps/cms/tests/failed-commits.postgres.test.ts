import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { publisherOf, type Publisher } from './support/publishing.js';

let cms: Cms;
let publisher: Publisher;

beforeAll(async () => {
  cms = await startCms();
  publisher = await publisherOf(cms);
});
afterAll(() => cms.stop());

const database = () => cms.strapi.db.connection;

test('a transaction in which a statement has failed cannot be committed', async () => {
  const hidden = cms.strapi.db.transaction(async ({ trx }) => {
    await trx('articles').insert({ title: 'Nửa chừng', document_id: 'nua-chung' });
    await trx.raw('insert into articles (no_such_column) values (1)').catch(() => undefined);
  });
  await expect(hidden).rejects.toThrow('rolled the transaction back');
  await publisher.expectNothingOf('Nửa chừng');
});

test('a connection that ends before the commit loses nothing without a word', async () => {
  const killed = cms.strapi.db.transaction(async ({ trx }) => {
    await trx('articles').insert({ title: 'Mất kết nối', document_id: 'mat-ket-noi' });
    const { rows } = await trx.raw('select pg_backend_pid() as pid');
    await database().raw('select pg_terminate_backend(?)', [rows[0].pid]);
  });
  await expect(killed).rejects.toThrow(/terminat|ECONNRESET|connection error/i);
  // The pool may hand out the ended connection once more.
  await expect.poll(async () => (await cms.get('/api/v1/articles')).status).toBe(200);
  await publisher.expectNothingOf('Mất kết nối');
});

test('a transaction that cannot begin is not handed out', async () => {
  const { client } = database();
  const connection = await client.acquireConnection();
  const ended = new Promise((resolve) => connection.once('end', resolve));
  await database()
    .raw('select pg_terminate_backend(?)', [connection.processID])
    .then(() => ended);
  await expect(database().transaction({ connection })).rejects.toThrow(/terminat|queryable/i);
  client.releaseConnection(connection);
});
