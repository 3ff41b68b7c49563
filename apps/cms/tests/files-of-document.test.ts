import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { uploaderOf } from './support/uploads.js';

const CONTENTS = { 'Phụ lục.txt': 'Phụ lục kèm theo.', 'bieu-mau.csv': 'STT,Họ tên' };

let cms: Cms;
let clerk: Clerk;
let files: { file: number; kind: string }[];

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
  const upload = await uploaderOf(cms);
  files = [];
  const wanted = [...Object.entries(CONTENTS), ['Phụ lục.txt', 'Bản khác.'] as const];
  for (const [name, content] of wanted) {
    const type = name.endsWith('csv') ? 'text/csv' : 'text/plain';
    const answer: unknown = await (await upload(content, name, type)).json();
    const [{ id }] = z.tuple([z.object({ id: z.number() })]).parse(answer);
    files.push({ file: id, kind: 'annex' });
  }
});
afterAll(() => cms.stop());

const zipOf = (slug: string) => cms.get(`/api/v1/legal-documents/${slug}/files.zip`);

async function filesIn(slug: string): Promise<Record<string, string>> {
  const zip = unzipSync(new Uint8Array(await (await zipOf(slug)).arrayBuffer()));
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('all files of a document come as one ZIP, with the hashes to check them by', async () => {
  await clerk.issue('1/QĐ-SKHCN', { files, slug: 'mot' });
  const answer = await zipOf('mot');
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mot.zip"');
  const { SHA256SUMS = '', ...found } = await filesIn('mot');
  expect(found).toEqual({ ...CONTENTS, 'Phụ lục (2).txt': 'Bản khác.' });
  const lines = Object.entries(found).map(([name, content]) => {
    return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  });
  expect(SHA256SUMS.split('\n').toSorted()).toEqual(lines.join('').split('\n').toSorted());
});

test('what is not published, or has no files, has no ZIP', async () => {
  await clerk.draft('2/QĐ-SKHCN', { files, slug: 'hai' });
  await clerk.issue('3/QĐ-SKHCN', { slug: 'ba', files: [], fullText: '<p>Điều 1.</p>' });
  for (const slug of ['hai', 'ba', 'khong-co']) expect((await zipOf(slug)).status).toBe(404);
  expect((await cms.get('/api/v1/legal-documents/mot/files.zip?a=1')).status).toBe(400);
});

test('a file that the disk has lost is told of, and no broken ZIP is sent', async () => {
  await clerk.issue('4/QĐ-SKHCN', { files: files.slice(1, 2), slug: 'bon' });
  const stored = await cms.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: files[1]?.file } });
  await rm(path.join(cms.publicFolder, 'uploads', path.basename(stored.url)));
  expect((await zipOf('bon')).status).toBe(503);
});
