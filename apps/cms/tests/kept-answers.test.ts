import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PROBLEM_TYPE } from '@portal/contract/problem';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { raiseRevision } from '../src/changes/raise-revision.js';
import { APPEARANCES } from '../src/content/record-changes/changes-read-model.js';
import { readModelsOf } from '../src/platform/read-models/registry.js';
import { connectTo } from './support/connection.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { runDue } from './support/due-jobs.js';
import { editorOf, type Editor } from './support/editor.js';

let cms: Cms;
let editor: Editor;
let category: string;
let article: string;

const SLUG = '/articles/tin-mot';

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Thông báo');
  article = await editor.post({ title: 'Tin một', category });
  await editor.post({ title: 'Tin hai', category });
});
afterAll(() => cms.stop());
afterEach(() => {
  vi.useRealTimers();
});

/** `fetch` would decode the body; this returns the bytes as sent. */
async function askRaw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const url = `${cms.url}/api/v1${path}`;
    http.request(url, { method, headers, agent: false }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

/** Counts the statements that read news during `work`. */
async function newsStatements(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const note = ({ sql }: { sql: string }) => {
    if (/^select.*news_entries/i.test(sql)) count += 1;
  };
  cms.strapi.db.connection.on('query', note);
  await work();
  cms.strapi.db.connection.off('query', note);
  return count;
}

const titles = async () => (await ask(cms, '/articles')).data.map(({ title }) => title);

describe('an answer', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (bytes: Buffer) => bytes],
  ] as const)('is the same in %s, with its own tag', async (encoding, decode) => {
    const plain = await askRaw(SLUG);
    const sent = await askRaw(SLUG, { 'accept-encoding': encoding });
    expect(decode(sent.body)).toEqual(plain.body);
    expect(sent.headers['content-length']).toBe(String(sent.body.length));
    expect(sent.headers.etag).toMatch(/^"[\w-]+"$/);
    const tag = { 'accept-encoding': encoding, 'if-none-match': sent.headers.etag ?? '' };
    const known = await askRaw(SLUG, tag);
    expect(known).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(known.headers.etag).toBe(sent.headers.etag);
  });

  test('says how it may be kept, and for whom', async () => {
    const { headers } = await askRaw(SLUG);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=5',
      'cdn-cache-control': 'public, max-age=5, stale-while-revalidate=30',
      'surrogate-key': `api articles ${article}`,
      'portal-generation': expect.stringMatching(/^\d+\/\d+$/),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
  });

  test('to HEAD has the headers of one to GET', async () => {
    const [get, head] = [await askRaw(SLUG), await askRaw(SLUG, {}, 'HEAD')];
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test('is known by its tag until the item is changed', async () => {
    const { etag = '' } = (await askRaw(SLUG)).headers;
    await editor.post({ title: 'Tin khác', category: await editor.createCategory('Mục khác') });
    expect((await askRaw('/categories', { 'if-none-match': etag })).status).toBe(200);
    await editor.change(article, { summary: 'Đã sửa' });
    expect((await askRaw(SLUG, { 'if-none-match': etag })).status).toBe(200);
  });
});

describe('it is made once', () => {
  test('for all who ask at the same time, in whatever words', async () => {
    await editor.change(article, { summary: 'Sửa lần nữa' });
    const words = ['page=1&pageSize=5', 'pageSize=5', 'sort=-postedAt&pageSize=5', 'pageSize=%35'];
    const once = await newsStatements(() => askRaw('/articles?pageSize=6'));
    expect(once).toBeGreaterThan(0);
    const many = await newsStatements(() =>
      Promise.all(Array.from({ length: 40 }, (_, n) => askRaw(`/articles?${words[n % 4]}`))),
    );
    expect(many).toBe(once);
    expect(await newsStatements(() => askRaw('/articles?pageSize=5'))).toBe(0);
  });

  test('but anew for whoever signs the request, and nobody else is given that', async () => {
    await askRaw('/articles');
    const asked = await newsStatements(async () => {
      const { headers } = await askRaw('/articles', { authorization: 'Bearer x' });
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers.etag).toBeUndefined();
    });
    expect(asked).toBeGreaterThan(0);
  });

  test.each(['/articles?page=0', '/articles/khong-co', '/nowhere', '/articles?status=draft'])(
    '%s is refused each time',
    async (path) => {
      for (let time = 0; time < 2; time += 1) {
        const { status, headers, body } = await askRaw(path);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(headers['content-type']).toBe(PROBLEM_TYPE);
        expect(headers['cache-control']).toBe('no-cache');
        expect(JSON.parse(body.toString())).toMatchObject({ status });
      }
    },
  );
});

describe('the next request after', () => {
  test('a publish, a change, a withdrawal and a deletion sees it', async () => {
    expect(await titles()).not.toContain('Tin ba');
    const id = await editor.post({ title: 'Tin ba', category });
    expect(await titles()).toContain('Tin ba');
    await editor.change(id, { title: 'Tin ba, sửa' });
    expect(await titles()).toContain('Tin ba, sửa');
    await editor.withdraw(id);
    expect(await titles()).not.toContain('Tin ba, sửa');
    await editor.publish(id);
    expect(await titles()).toContain('Tin ba, sửa');
    await editor.delete(id);
    expect(await titles()).not.toContain('Tin ba, sửa');
    expect((await askRaw('/articles/tin-ba')).status).toBe(410);
  });

  test('an item that was awaited has come sees it', async () => {
    expect(await titles()).not.toContain('Đến giờ');
    const due = Date.now() + 3_600_000;
    const postedAt = new Date(due).toISOString();
    await editor.post({ title: 'Đến giờ', category, postedAt });
    expect(await titles()).not.toContain('Đến giờ');
    vi.setSystemTime(due - 1);
    expect(await titles()).not.toContain('Đến giờ');
    vi.setSystemTime(due);
    await runDue(cms, APPEARANCES);
    expect(await titles()).toContain('Đến giờ');
  });
});

test('what another process changes beside the record of items is seen, as after a rebuild', async () => {
  const before = (await askRaw('/categories')).headers['portal-generation'];
  const other = connectTo(cms.environment);
  try {
    await other('categories').where({ name: 'Thông báo' }).update({ name: 'Thông cáo' });
    await other.transaction((trx) => raiseRevision(trx));
  } finally {
    await other.destroy();
  }
  const names = async () => (await ask(cms, '/categories')).data.map(({ name }) => name);
  await expect.poll(names).toContain('Thông cáo');
  expect((await askRaw('/categories')).headers['portal-generation']).not.toBe(before);
});

test('a projection that changes the record of no item makes answers old too', async () => {
  const state = async () => (await ask(cms, '/changes/state')).data;
  const { generation, revision } = await state();
  await cms.strapi.db.transaction(({ trx }) =>
    readModelsOf(cms.strapi).project(trx, 'api::article.article', [article]),
  );
  expect(await state()).toMatchObject({ generation, revision: revision + 1 });
});
