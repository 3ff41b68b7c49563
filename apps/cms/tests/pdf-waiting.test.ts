import { createRequire } from 'node:module';
import path from 'node:path';
import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectTo } from './support/connection.js';
import { preparedDatabase } from './support/database.js';

const BUILT = path.resolve(import.meta.dirname, '../dist/src');
const load = createRequire(import.meta.url);
const waiting: typeof import('../src/media/pdf-text/waiting') = load(
  `${BUILT}/media/pdf-text/waiting.js`,
);
const { findWaiting, noteChanges, PDF_TEXT_VERSION, putExtraction, READ_PDF, TELL_PDF_TEXT } =
  waiting;
const { claimNext, finish }: typeof import('../src/platform/jobs/claims') = load(
  `${BUILT}/platform/jobs/claims.js`,
);
const { createPdfTextTable }: typeof import('../src/media/pdf-text/pdf-text-table') = load(
  `${BUILT}/media/pdf-text/pdf-text-table.js`,
);

const MINUTE_MS = 60_000;

let db: Knex;
let other: Knex;
beforeAll(async () => {
  const environment = await preparedDatabase();
  db = connectTo(environment);
  // SQLite has one writer: a second connection of this process would wait for the first.
  other = process.env['TEST_DATABASE'] === 'postgres' ? connectTo(environment) : db;
});
afterAll(async () => {
  for (const connection of new Set([db, other])) await connection.destroy();
});

beforeEach(async () => {
  for (const table of ['jobs', 'pdf_texts', 'files']) await db(table).delete();
  await db('files').insert([pdf(1), pdf(2), { ...pdf(3), mime: 'image/png' }]);
});

const hashed = (sha256: string) => ({ provider_metadata: JSON.stringify({ sha256 }) });
const pdf = (id: number) => ({ id, mime: 'application/pdf', ...hashed(`bytes of ${id}`) });
const claim = (kind = READ_PDF) => claimNext(db, kind, MINUTE_MS);
const stateOf = async (id: number) =>
  (await db('pdf_texts').where({ file_id: id }).first('state'))?.state;
const jobsOf = async (kind: string) =>
  (await db('jobs').where({ kind }).orderBy('key').select('key')).map(({ key }) => key);

/** Reads the waiting files and returns their ids in the order of reading. */
async function readAll(): Promise<number[]> {
  const done: number[] = [];
  for (let job; (job = await claim());) {
    const id = Number(job.key);
    const file = await findWaiting(db, id);
    if (file) {
      await putExtraction(db, file, { state: 'read', pages: 1, isCut: false, text: `text ${id}` });
      done.push(id);
    }
    await finish(db, job);
  }
  return done;
}

test('PDFs that are new wait, the newest first; each is told of', async () => {
  await noteChanges(db);
  expect(await readAll()).toEqual([2, 1]);
  expect(await stateOf(1)).toBe('read');
  expect(await jobsOf(TELL_PDF_TEXT)).toEqual(['1', '2']);
});

test('what has been read is read again only with other bytes or by a newer reader', async () => {
  await noteChanges(db);
  await readAll();
  await noteChanges(db);
  await noteChanges(db, 1);
  expect(await readAll()).toEqual([]);
  await db('files').where({ id: 1 }).update(hashed('others'));
  await noteChanges(db, 2);
  expect(await readAll()).toEqual([]);
  await noteChanges(db, 1);
  expect(await readAll()).toEqual([1]);
  await db('pdf_texts')
    .where({ file_id: 2 })
    .update({ version: PDF_TEXT_VERSION - 1 });
  await noteChanges(db);
  expect(await readAll()).toEqual([2]);
});

test('two processes that compare at the same moment ask for each file once', async () => {
  const compare = (connection: Knex) => connection.transaction((trx) => noteChanges(trx));
  await Promise.all([compare(db), compare(other)]);
  const job = await claim();
  await compare(other);
  await db('jobs').where({ id: job?.id }).update({ lease: null, leased_until: null });
  expect(await jobsOf(READ_PDF)).toEqual(['1', '2']);
  expect(await db('jobs').where({ id: job?.id }).first('run_at')).toEqual({ run_at: null });
});

test('a file that is replaced while it is read is read once more, and told of once', async () => {
  await noteChanges(db);
  const job = await claim();
  const former = await findWaiting(db, 2);
  if (!job || !former) throw new Error('Nothing waits.');
  await db('files').where({ id: 2 }).update(hashed('others'));
  await noteChanges(db, 2);
  await putExtraction(db, former, { state: 'read', pages: 1, isCut: false, text: 'former' });
  await finish(db, job);
  expect(await stateOf(2)).toBe('waiting');
  expect(await jobsOf(TELL_PDF_TEXT)).toEqual([]);
  expect(await readAll()).toEqual([2, 1]);
});

test('a file that is gone is told of, and read no more', async () => {
  await noteChanges(db);
  await db('files').where({ id: 2 }).delete();
  await noteChanges(db, 2);
  expect(await stateOf(2)).toBeUndefined();
  expect(await jobsOf(TELL_PDF_TEXT)).toEqual(['2']);
  expect(await readAll()).toEqual([1]);
});

test('a database from before reading was a job reads on where it was', async () => {
  await db.schema.alterTable('pdf_texts', (table) => {
    table.bigInteger('claimed_until').notNullable().defaultTo(0);
    table.string('claimed_by', 36);
  });
  const row = { sha256: 'bytes of 1', version: PDF_TEXT_VERSION };
  await db('pdf_texts').insert([
    { ...row, file_id: 1, state: 'read', text: 'kept', claimed_until: 0 },
    { ...row, file_id: 2, sha256: 'bytes of 2', state: 'waiting', text: '', claimed_until: 9e12 },
  ]);
  await createPdfTextTable(db);
  expect(await db('pdf_texts').where({ file_id: 1 }).first()).toMatchObject({ text: 'kept' });
  expect(await db.schema.hasColumn('pdf_texts', 'claimed_until')).toBe(false);
  expect(await db.schema.hasColumn('pdf_texts', 'claimed_by')).toBe(false);
  await noteChanges(db);
  expect(await readAll()).toEqual([2]);
});
