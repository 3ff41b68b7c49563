import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchReadModel } from '../src/search/index/search-read-model.js';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { pageOf, writePdf } from './support/pdf.js';
import { prepareReadModels } from './support/read-models.js';

let cms: Cms;
let editor: Editor;
let clerk: Clerk;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  clerk = clerkOf(cms);
  category = await editor.createCategory('Thông báo');
});
afterAll(() => cms.stop());

const post = (title: string) => editor.post({ title, category });
const found = async (q: string) =>
  (await ask(cms, '/search', { q })).data.map(({ title }) => title);

describe('what editors do is found at once', () => {
  test('a draft never, the published text while it is published, and no longer', async () => {
    const draft = await editor.draft({ title: 'Bản thảo kín', category });
    expect(await found('bản thảo kín')).toEqual([]);
    await editor.publish(draft);
    await editor.revise(draft, { title: 'Bản thảo hở' });
    expect(await found('bản thảo kín')).toEqual(['Bản thảo kín']);
    expect(await found('hở')).toEqual([]);
    await editor.publish(draft);
    expect(await found('hở')).toEqual(['Bản thảo hở']);
    expect(await found('kín')).toEqual([]);
    await editor.withdraw(draft);
    expect(await found('hở')).toEqual([]);
  });

  test('with another posting date it stands in another place', async () => {
    const older = await editor.post({ title: 'Xếp hàng một', category, postedAt: '2020-01-01' });
    await editor.post({ title: 'Xếp hàng hai', category, postedAt: '2021-01-01' });
    expect(await found('xếp hàng')).toEqual(['Xếp hàng hai', 'Xếp hàng một']);
    await editor.change(older, { postedAt: '2022-01-01' });
    expect(await found('xếp hàng')).toEqual(['Xếp hàng một', 'Xếp hàng hai']);
  });

  test('what is deleted is gone', async () => {
    const article = await post('Sắp bị xóa');
    expect(await found('sắp bị xóa')).toHaveLength(1);
    await editor.delete(article);
    expect(await found('sắp bị xóa')).toEqual([]);
  });

  test('many may be posted in the same moment', async () => {
    const postedAt = '2023-03-03T03:03:03Z';
    for (let place = 0; place < 20; place += 1) {
      await editor.post({ title: `Đồng loạt ${place}`, category, postedAt });
    }
    expect(await found('đồng loạt')).toHaveLength(20);
  });

  test('a change that is rolled back leaves the index as it was', async () => {
    const draft = await editor.draft({ title: 'Không đăng được', category });
    const failing = cms.strapi.db.transaction(async () => {
      await editor.publish(draft);
      throw new Error('after all');
    });
    await expect(failing).rejects.toThrow('after all');
    expect(await found('không đăng được')).toEqual([]);
  });
});

test('documents are found by the new name of their type, body or field', async () => {
  const body = await clerk.createBody('Sở Cũ');
  await clerk.issue('9/2024/QĐ-SC', { issuingBodies: [body], abstract: 'Đổi tên' });
  const hasAll = async (q: string) => {
    const { data, meta } = await ask(cms, '/search', { q });
    return data.length > 0 && !meta.isPartial;
  };
  expect(await hasAll('đổi tên sở cũ')).toBe(true);
  const bodies = cms.strapi.documents('api::issuing-body.issuing-body');
  const data: Record<string, unknown> = { name: 'Sở Hoàn Toàn Mới' };
  await bodies.update({ documentId: body, data });
  await expect.poll(() => hasAll('đổi tên hoàn toàn mới'), { timeout: 20_000 }).toBe(true);
  expect(await hasAll('đổi tên sở cũ')).toBe(false);
});

test('a document is found by the text of its PDF, as long as it has the file', async () => {
  const headers = await signIn(cms);
  const body = new FormData();
  const pdf = writePdf([pageOf('Phu luc dinh muc kinh te ky thuat')]);
  body.append('files', new File([new Uint8Array(pdf)], 'a.pdf', { type: 'application/pdf' }));
  const response = await fetch(`${cms.url}/upload`, { method: 'POST', headers, body });
  const [{ id }] = z.tuple([z.object({ id: z.number() })]).parse(await response.json());
  const files = [{ file: id, kind: 'original' }];
  const document = await clerk.issue('8/2024/QĐ-PDF', { abstract: 'Có tệp', files });
  const hasAll = async () => {
    const { data, meta } = await ask(cms, '/search', { q: '"định mức kinh tế kỹ thuật" có tệp' });
    return data.length === 1 && !meta.isPartial;
  };
  await expect.poll(hasAll, { timeout: 20_000 }).toBe(true);
  const remove = () => fetch(`${cms.url}/upload/files/${id}`, { method: 'DELETE', headers });
  expect((await remove()).status).toBe(400);
  await clerk.change(document, { files: [] });
  expect(await hasAll()).toBe(false);
  expect((await remove()).status).toBe(200);
});

const entries = () => cms.strapi.db.connection('search_entries');
const countOf = async () => Number((await entries().count({ n: '*' }))[0]?.['n']);
const run = promisify(execFile);
const COMMAND = ['dist/src/reindex-command.js'];
const versions = () => cms.strapi.db.connection('read_models').where({ name: 'search' });
const versionOf = async () => (await versions().first('version'))?.version;

function reindex(args: string[] = []) {
  return run(process.execPath, [...COMMAND, ...args], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, ...cms.environment },
  });
}

describe('the command', () => {
  test('writes everything anew and takes out what is not there any more', async () => {
    await post('Còn nguyên');
    const before = await countOf();
    await entries().where({ title: 'Còn nguyên' }).update({ title: 'Sai', day: '1999-01-01' });
    await entries().insert({
      ...{ entry: 5, type: 'page', document_id: 'gone', slug: 'gone', day: '1999-01-01' },
      ...{ title: 'Ma', gist: '|', text: '', updated_at: 0 },
    });
    const { stdout } = await reindex(['--only=search']);
    expect(stdout).toContain(`100 %  ${before}/${before}`);
    expect(stdout).toContain('Đã lập xong');
    expect(await found('còn nguyên')).toEqual(['Còn nguyên']);
    expect(await countOf()).toBe(before);
    // The stored version keeps the next start from rebuilding.
    expect(await versionOf()).toBe(searchReadModel.version);
  });

  test('does not lose what editors publish, change and withdraw meanwhile', async () => {
    const titles = Array.from({ length: 60 }, (_, place) => `Chạy song song ${place}`);
    const articles = [];
    for (const title of titles) articles.push(await post(title));
    let isRunning = true;
    const running = reindex().finally(() => (isRunning = false));
    const late = await post('Đăng trong lúc lập');
    const withdrawn = [];
    const changed = [];
    for (const [place, article] of articles.entries()) {
      if (!isRunning && place >= 20) break;
      if (place % 2 === 0) withdrawn.push(await editor.withdraw(article));
      else changed.push(await editor.change(article, { title: 'Đã sửa' }));
    }
    await editor.change(late, { title: 'Đăng rồi sửa trong lúc lập' });
    await running;
    const { meta } = await ask(cms, '/search', { q: 'chạy song song' });
    expect(meta.pagination.total).toBe(titles.length - withdrawn.length - changed.length);
    const { counts } = (await ask(cms, '/search', { q: '"đã sửa"' })).meta;
    expect(counts.article).toBe(changed.length);
    expect(await found('"trong lúc lập"')).toEqual(['Đăng rồi sửa trong lúc lập']);
  });

  test('says how it is used', async () => {
    expect((await reindex(['--help'])).stdout).toContain('Cách dùng');
    await expect(reindex(['--what'])).rejects.toMatchObject({ code: 2 });
  });
});

describe('at the start', () => {
  const isOfThisVersion = () =>
    expect.poll(versionOf, { timeout: 60_000 }).toBe(searchReadModel.version);
  const prepareAndSettle = async () => {
    await prepareReadModels(cms);
    await isOfThisVersion();
  };

  test('an index of another version is written anew while the site runs', async () => {
    await post('Của phiên bản trước');
    await entries().update({ title: 'Cũ' });
    await versions().update({ version: '0.0' });
    await cms.stop();
    cms = await startCms(cms.environment);
    [editor, clerk] = [editorOf(cms), clerkOf(cms)];
    await isOfThisVersion();
    expect(await found('phiên bản trước')).toEqual(['Của phiên bản trước']);
  });

  test('an index that misses entries is completed', async () => {
    await post('Bị thiếu');
    await entries().where({ title: 'Bị thiếu' }).delete();
    await prepareAndSettle();
    expect(await found('bị thiếu')).toEqual(['Bị thiếu']);
  });

  test('an index from before it knew times of change learns them', async () => {
    const times = () => entries().orderBy('entry').pluck('updated_at');
    await clerk.issue('9/2024/QĐ-GIO');
    const before = await times();
    await cms.strapi.db.connection.schema.alterTable('search_entries', (table) => {
      table.dropColumn('updated_at');
    });
    await prepareAndSettle();
    expect(await times()).toEqual(before);
  });

  test('a portal that had no search gets its index', async () => {
    await post('Có trước khi tìm được');
    for (const table of ['search_entries', 'search_files', 'search_words', 'read_models']) {
      await cms.strapi.db.connection.schema.dropTable(table);
    }
    await prepareAndSettle();
    expect(await found('trước khi tìm được')).toEqual(['Có trước khi tìm được']);
  });

  test('an index that is right stays as it is', async () => {
    await entries().where({ title: 'Bị thiếu' }).update({ title: 'Không động đến' });
    await prepareAndSettle();
    expect(await found('bị thiếu')).toEqual(['Không động đến']);
  });
});
