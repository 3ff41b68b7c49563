import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

const CLIENT = path.resolve(import.meta.dirname, '../../../packages/client');
const run = promisify(execFile);

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Thông báo');
  await cms.strapi.documents('api::site.site').create({ data: { agencyName: 'Sở Khoa học' } });
  for (const title of ['Một', 'Hai', 'Ba']) await editor.post({ title, category });
});
afterAll(() => cms.stop());

/** Runs an example and returns the lines that it prints. */
async function example(name: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await runExample(name, args);
  return stdout.trimEnd().split('\n');
}
const runExample = (name: string, args: string[]) =>
  run(process.execPath, [path.join(CLIENT, 'examples', name), cms.url, ...args]);

const newFolder = () => mkdtemp(path.join(inject('scratchFolder'), 'example-'));

test('the program of the README is the example, and does what it says', async () => {
  const text = await readFile(path.join(CLIENT, 'examples/read-and-follow.ts'), 'utf8');
  expect(await readFile(path.join(CLIENT, 'README.md'), 'utf8')).toContain(`\`\`\`ts\n${text}`);
  const folder = await newFolder();
  const { count } = (await ask(cms, '/changes/state')).data;
  const running = runExample('read-and-follow.ts', [folder]);
  const printed: string[] = [];
  running.child.stdout?.on('data', (part: string) => printed.push(part));
  await expect.poll(() => printed.join('')).toContain(`${count} records at`);
  // The example may start to follow late, so changes keep coming until it has seen one.
  let version = 0;
  const change = setInterval(() => void editor.createCategory(`Mục ${(version += 1)}`), 200);
  const { stdout } = await running;
  clearInterval(change);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe('Sở Khoa học');
  expect(
    lines
      .slice(1, 4)
      .map((line) => line.slice(11))
      .toSorted(),
  ).toEqual(['Ba', 'Hai', 'Một']);
  expect(lines[4]).toMatch(/^404 Không có nội dung đang đăng/);
  expect(lines.slice(6)[0]).toMatch(/^publish category muc-\d+$/);
  expect(await readdir(path.join(folder, 'records'))).toEqual(['article', 'category', 'site']);
});

test('the program that is written from the description alone proves its copy', async () => {
  const folder = await newFolder();
  const copied = await example('copy-the-portal.mjs', folder, '--once');
  const { generation, count } = (await ask(cms, '/changes/state')).data;
  expect(copied).toEqual([`${count} records, proven at ${generation}`]);
  const id = await editor.post({ title: 'Bốn', category });
  const gone = await editor.post({ title: 'Năm', category });
  await editor.delete(gone);
  await example('copy-the-portal.mjs', folder, '--once');
  const file = path.join(folder, 'article', `${id}.json`);
  const record = await (await cms.get(`/api/v1/records/article/${id}`)).text();
  expect(await readFile(file, 'utf8')).toBe(record);
  await writeFile(file, record.replace('Bốn', 'Sai'));
  await rm(path.join(folder, 'category', `${category}.json`));
  const mended = await example('copy-the-portal.mjs', folder, '--once');
  expect(mended.map((line) => line.replace(/\d+/g, 'N'))).toEqual([
    'differs: starts anew',
    'N records, proven at N',
  ]);
  expect(await readFile(file, 'utf8')).toBe(record);
});
