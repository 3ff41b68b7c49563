import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { addRole } from './support/roles.js';

let cms: Cms;
let editor: Editor;
let headers: { authorization: string };
let category: string;

const TITLE = 'Tập huấn CHUYỂN ĐỔI SỐ năm 2026';
const NUMBER = '31/2026/QĐ-UBND';

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  headers = await signIn(cms);
  category = await editor.createCategory('Thông báo');
  await editor.draft({ title: TITLE, category, body: '<p>Thứ tự phát biểu</p>' });
  await editor.post({ title: 'Hiệu chuẩn máy đo huyết áp', category });
  await editor.post({ title: 'Tin khác', category });
  const clerk = clerkOf(cms);
  await clerk.draft(NUMBER, { abstract: 'Quy định trình tự, thủ tục' });
  await clerk.issue('131/2026/QĐ-UBND', { abstract: 'Việc khác' });
  for (const name of ['Ảnh hội nghị.jpg', 'so_do.png']) {
    await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name, hash: name, ext: '.jpg', mime: 'image/jpeg', size: 1, provider: 'local' },
        ...{ url: `/uploads/${name}`, width: 9, height: 9, alternativeText: `Ảnh ${name}` },
      },
    });
  }
});
afterAll(() => cms.stop());

const page = z.object({
  results: z.array(z.record(z.string(), z.unknown())),
  pagination: z.object({ total: z.number() }),
});

async function ask(address: string, query: Record<string, string>) {
  const response = await fetch(`${cms.url}${address}?${new URLSearchParams(query)}`, { headers });
  expect(response.status, await response.clone().text()).toBe(200);
  return page.parse(await response.json());
}

async function found(address: string, field: string, query: Record<string, string>) {
  const { results, pagination } = await ask(address, query);
  expect(pagination.total).toBe(results.length);
  return results.map((row) => row[field]);
}

const ARTICLES = '/content-manager/collection-types/api::article.article';
const DOCUMENTS = '/content-manager/collection-types/api::legal-document.legal-document';
const CITED = '/content-manager/relations/api::article.article/citedDocuments';
const RELATED = '/content-manager/relations/api::article.article/relatedArticles';

const SPELLINGS = ['chuyển đổi số', 'chuyen doi so', 'CHUYỂN ĐỔI SỐ', 'số chuyển 2026', 'tap hu'];
const NUMBERS = ['31/2026/QĐ-UBND', '31/2026/qđ-ubnd', '31/2026/QD-UBND', '31 2026 QĐ UBND'];

describe('the list of news', () => {
  test.each(SPELLINGS)('finds by «%s»', async (_q) => {
    expect(await found(ARTICLES, 'title', { _q })).toEqual([TITLE]);
  });

  test('finds words that stand apart, and words of the text', async () => {
    expect(await found(ARTICLES, 'title', { _q: 'hiệu chuẩn huyết áp' })).toEqual([
      'Hiệu chuẩn máy đo huyết áp',
    ]);
    expect(await found(ARTICLES, 'title', { _q: 'THỨ TỰ' })).toEqual([TITLE]);
    expect(await found(ARTICLES, 'title', { _q: 'không có' })).toEqual([]);
    expect(await found(ARTICLES, 'title', { _q: '%' })).toEqual([]);
  });

  test.each(['wifi', 'wi-fi', 'Wi-F'])('finds either writing by «%s»', async (_q) => {
    const ids = [
      await editor.draft({ title: 'Phủ Wi-Fi', category }),
      await editor.draft({ title: 'Mạng wifi', category }),
    ];
    expect(await found(ARTICLES, 'documentId', { _q, sort: 'id:ASC' })).toEqual(ids);
    for (const id of ids) await editor.delete(id);
  });

  test('keeps its own order, pages and filters', async () => {
    const query = { _q: 'ti', sort: 'title:DESC', pageSize: '1' };
    await editor.draft({ title: 'Tin A', category });
    const first = await ask(ARTICLES, query);
    expect(first.pagination.total).toBe(2);
    expect(first.results.map(({ title }) => title)).toEqual(['Tin khác']);
    const second = await ask(ARTICLES, { ...query, page: '2' });
    expect(second.results.map(({ title }) => title)).toEqual(['Tin A']);
    const filtered = { _q: 'tin', 'filters[$and][0][title][$contains]': 'khác' };
    expect(await found(ARTICLES, 'title', filtered)).toEqual(['Tin khác']);
  });

  test('finds what was changed by its new words alone, and not what was deleted', async () => {
    const id = await editor.post({ title: 'Bài', summary: 'Lời sơ bộ', category });
    await editor.revise(id, { summary: 'Lời đã đổi' });
    expect(await found(ARTICLES, 'title', { _q: 'loi da doi' })).toEqual(['Bài']);
    expect(await found(ARTICLES, 'title', { _q: 'so bo' })).toEqual([]);
    await editor.withdraw(id);
    expect(await found(ARTICLES, 'title', { _q: 'loi da doi' })).toEqual(['Bài']);
    await editor.delete(id);
    expect(await found(ARTICLES, 'title', { _q: 'loi da doi' })).toEqual([]);
  });
});

test.each([...NUMBERS, 'quy dinh trinh tu', '31/2026/qdubnd'])(
  'documents are found by «%s», in their list and in the picker of cited ones',
  async (_q) => {
    expect(await found(DOCUMENTS, 'number', { _q })).toEqual([NUMBER]);
    expect(await found(CITED, 'number', { _q })).toEqual([
      `${NUMBER} – Quy định trình tự, thủ tục`,
    ]);
  },
);

test('of a chosen document that may not be read, its labels show nothing', async () => {
  const clerk = clerkOf(cms);
  const cited = await clerk.draft('77/2026/QĐ-UBND', { abstract: 'Chưa công bố' });
  const article = await editor.draft({ title: 'Dẫn văn bản', category, citedDocuments: [cited] });
  const address = `/content-manager/relations/api::article.article/${article}/citedDocuments`;
  expect(await found(address, 'number', {})).toEqual(['77/2026/QĐ-UBND – Chưa công bố']);
  const rights = { read: ['api::article.article', 'api::legal-document.legal-document'] };
  const person = await addRole(cms, 'Của mình', rights, ['admin::is-creator']);
  const { id } = await cms.strapi.db
    .query('admin::user')
    .findOne({ where: { email: person.email } });
  await editor.revise(article, { createdBy: id });
  const own = headers;
  headers = await signIn(cms, person);
  const { results } = await ask(address, {}).finally(() => (headers = own));
  expect(results).toMatchObject([{ documentId: cited }]);
  expect(results[0]).not.toHaveProperty('number');
  await editor.delete(article);
  await clerk.delete(cited);
});

test('the picker of related news finds as the list does, and leaves out what is chosen', async () => {
  expect(await found(RELATED, 'title', { _q: 'chuyen doi so' })).toEqual([TITLE]);
  const { results } = await ask(RELATED, { _q: 'chuyen doi so' });
  const omitted = { _q: 'chuyen doi so', 'idsToOmit[0]': String(results[0]?.['id']) };
  expect(await found(RELATED, 'title', omitted)).toEqual([]);
});

test.each(['ảnh hội nghị', 'anh hoi nghi', 'HỘI NGHỊ'])('a file is found by «%s»', async (_q) => {
  expect(await found('/upload/files', 'name', { _q })).toEqual(['Ảnh hội nghị.jpg']);
});

test('what was there before is found after a start, at the latest when it is all written', async () => {
  await cms.strapi.db.connection('admin_search').delete();
  await cms.stop();
  cms = await startCms(cms.environment);
  headers = await signIn(cms);
  await expect
    .poll(() => found(ARTICLES, 'title', { _q: 'chuyen doi so' }), { timeout: 30_000 })
    .toEqual([TITLE]);
  await expect
    .poll(() => found('/upload/files', 'name', { _q: 'anh hoi nghi' }), { timeout: 30_000 })
    .toEqual(['Ảnh hội nghị.jpg']);
});
