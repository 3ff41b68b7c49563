import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { publisherOf, type Publisher } from './support/publishing.js';

const REFUSED = 'Bị từ chối khi kết thúc';

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

/** Accepts every row, but fails the commit of one with the title `REFUSED`. */
const DEFERRED_REFUSAL = {
  postgres: [
    `create function refuse_row() returns trigger language plpgsql as
      $$ begin raise exception 'FOREIGN KEY refused at the end'; end $$`,
    `create constraint trigger refuse_row after insert on articles
      deferrable initially deferred for each row
      when (new.title = '${REFUSED}') execute function refuse_row()`,
  ],
  sqlite: [
    `create table refused_rows (article integer references articles(id)
      deferrable initially deferred)`,
    `create trigger refuse_row after insert on articles when new.title = '${REFUSED}'
      begin insert into refused_rows values (-1); end`,
  ],
};

beforeAll(async () => {
  const name = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';
  for (const statement of DEFERRED_REFUSAL[name]) await database().raw(statement);
});

test('a commit that the database refuses is an error, and stores nothing', async () => {
  expect((await publisher.publish(REFUSED)).status).toBe(500);
  expect(errors).toHaveBeenCalledTimes(1);
  await publisher.expectNothingOf(REFUSED);
});

test('what waits for a commit does not run when it fails', async () => {
  const told: string[] = [];
  const failing = cms.strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(() => void told.push('committed'));
    await trx('articles').insert({ title: REFUSED, document_id: 'x' });
  });
  await expect(failing).rejects.toThrow('FOREIGN KEY');
  expect(told).toEqual([]);
});

test('a nested transaction that cannot be kept is told of', async () => {
  const outer = database().transaction(async (trx) => {
    await trx.transaction(async (inner) => {
      await inner('articles').insert({ title: 'Bên trong', document_id: 'ben-trong' });
      // Removes the savepoint of the inner transaction.
      await trx.raw('rollback');
    });
  });
  await expect(outer).rejects.toThrow(/rolled the transaction back|SAVEPOINT/i);
  await publisher.expectNothingOf('Bên trong');
});
