import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';

const BUILT = path.resolve(import.meta.dirname, '../dist/src/media/pdf-text');
const load = createRequire(import.meta.url);
const { claimNext, PDF_TEXT_VERSION, release }: typeof import('../src/media/pdf-text/waiting') =
  load(`${BUILT}/waiting.js`);
const { PDF_READER, startPdfReader }: typeof import('../src/media/pdf-text/reader') = load(
  `${BUILT}/reader.js`,
);
const { createPdfTextTable }: typeof import('../src/media/pdf-text/tables') = load(
  `${BUILT}/tables.js`,
);
type PdfReader = ReturnType<typeof startPdfReader>;

const MINUTE_MS = 60_000;
const BOUNDED = { timeout: 20_000 };

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await cms.strapi.get<PdfReader>(PDF_READER).stop();
});
afterAll(() => cms.stop());

const database = () => cms.strapi.db.connection;
const claim = (reader: string, forMs = MINUTE_MS) => claimNext(database(), reader, forMs);

const files: number[] = [];

beforeAll(async () => {
  const file = { hash: 'x', ext: '.pdf', mime: 'application/pdf', size: 1, provider: 'local' };
  for (const name of ['một', 'hai']) {
    const data = { ...file, name, url: `/uploads/${name}.pdf` };
    const { id } = await cms.strapi.db.query('plugin::upload.file').create({ data });
    files.push(id);
  }
});

beforeEach(async () => {
  await database()('pdf_texts').delete();
  const waiting = { sha256: '', version: PDF_TEXT_VERSION, state: 'waiting' };
  await database()('pdf_texts').insert(files.map((id) => ({ ...waiting, file_id: id })));
});

test('readers that claim at the same moment get different files', async () => {
  const claimed = await Promise.all(['a', 'b', 'c'].map((reader) => claim(reader)));
  const ids = claimed.map((file) => file?.file_id);
  expect(new Set(ids)).toEqual(new Set([...files, undefined]));
});

test('a reader gives back its own claims alone', async () => {
  const held = await claim('a');
  await claim('b');
  await release(database(), 'b');
  const next = await claim('c');
  expect(next?.file_id).not.toBe(held?.file_id);
  expect(await claim('c')).toBeUndefined();
});

test('a reader that starts leaves the claims of the others', async () => {
  await claim('a');
  await claim('a');
  const other = startPdfReader(cms.strapi, async () => undefined);
  await other.idle();
  expect(await claim('b')).toBeUndefined();
  await other.stop();
  expect(await claim('b')).toBeUndefined();
});

test('the claim of a reader that died runs out, and another reads the file', async () => {
  await claim('dead', 500);
  await claim('dead', 500);
  const told: number[] = [];
  const other = startPdfReader(cms.strapi, async (id) => void told.push(id));
  await other.idle();
  expect(told).toEqual([]);
  await expect.poll(() => told.toSorted((one, two) => one - two), BOUNDED).toEqual(files);
  await other.stop();
});

test('a database from before claims had an owner gets the column', async () => {
  await database().schema.alterTable('pdf_texts', (table) => void table.dropColumn('claimed_by'));
  await createPdfTextTable(database());
  expect(await claim('a')).toMatchObject({ file_id: files[1] });
});
