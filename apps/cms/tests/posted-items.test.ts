import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { setCategories } from '../src/workflow/rights/user-categories.js';
import { personWith, type Person } from './rights/people.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

const POSTS = '/admin/statistics/posts';

let cms: Cms;
let office: Editor;
let reviewer: Person;
let writer: Person;
let news: string;
let notices: string;
beforeAll(async () => {
  cms = await startCms();
  office = editorOf(cms);
  reviewer = await personWith(cms, 'reviewer');
  writer = await personWith(cms, 'writer');
  news = await office.createCategory('Tin tức');
  notices = await office.createCategory('Thông báo');
  const of = { createdBy: writer.id, author: 'Lê Thị Hoà' };
  const at = (day: string) => new Date(`${day}+07:00`).toISOString();
  await office.post({
    ...of,
    title: 'Đầu ngày',
    category: news,
    postedAt: at('2019-02-26T00:30:00'),
  });
  await office.post({
    ...of,
    title: '=1+1',
    category: notices,
    postedAt: at('2019-02-28T23:59:59'),
  });
  await office.post({ title: 'Tháng sau', category: news, postedAt: at('2019-03-01T00:00:00') });
  await office.draft({
    ...of,
    title: 'Bản nháp',
    category: news,
    postedAt: at('2019-02-27T08:00:00'),
  });
  const video = await cms.strapi.documents('api::video.video').create({
    data: {
      ...{ title: 'Phim ngắn', embedUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
      postedAt: at('2019-02-20T08:00:00'),
    },
  });
  await cms.strapi.documents('api::video.video').publish({ documentId: video.documentId });
});
afterAll(() => cms.stop());

const posted = z.object({
  data: z.object({
    total: z.number(),
    items: z.array(z.object({ title: z.string(), postedOn: z.string(), madeBy: z.string() })),
    sums: z.record(z.string(), z.array(z.object({ name: z.string(), count: z.number() }))),
  }),
});

function ask(query: Record<string, string>, person = reviewer, path = ''): Promise<Response> {
  return fetch(`${cms.url}${POSTS}${path}?${new URLSearchParams(query)}`, {
    headers: person.headers,
  });
}
async function found(query: Record<string, string>, person = reviewer) {
  return posted.parse(await (await ask(query, person)).json()).data;
}
const titles = async (query: Record<string, string>, person = reviewer) =>
  (await found(query, person)).items.map(({ title }) => title);

const FEBRUARY = { from: '2019-02-01', to: '2019-02-28' };

test('days are those of Viet Nam, drafts are not posted, and names are those that are shown', async () => {
  const { items, total } = await found(FEBRUARY);
  expect(total).toBe(3);
  expect(items).toEqual([
    { title: 'Đầu ngày', postedOn: '2019-02-26', madeBy: 'Nguyễn writer' },
    { title: '=1+1', postedOn: '2019-02-28', madeBy: 'Nguyễn writer' },
    { title: 'Phim ngắn', postedOn: '2019-02-20', madeBy: '' },
  ]);
});

test.each([
  ['a kind', { type: 'video' }, ['Phim ngắn']],
  ['an author, without the marks', { author: 'LE THI HOA' }, ['Đầu ngày', '=1+1']],
  ['who made it', { author: 'writer' }, ['Đầu ngày', '=1+1']],
  ['nobody of that name', { author: 'Trần' }, []],
])('is asked for by %s', async (_title, filter, expected) => {
  expect(await titles({ ...FEBRUARY, ...filter })).toEqual(expected);
});

test('is asked for by category', async () => {
  expect(await titles({ ...FEBRUARY, category: notices })).toEqual(['=1+1']);
});

test('is counted by kind, category, author and maker', async () => {
  expect((await found(FEBRUARY)).sums).toMatchObject({
    kind: [
      { name: 'Tin bài', count: 2 },
      { name: 'Video', count: 1 },
    ],
    author: [
      { name: 'Lê Thị Hoà', count: 2 },
      { name: '', count: 1 },
    ],
    madeBy: [
      { name: 'Nguyễn writer', count: 2 },
      { name: '', count: 1 },
    ],
  });
});

test('what has no date of posting counts on the day of its first publication', async () => {
  const pages = cms.strapi.documents('api::page.page');
  const { documentId } = await pages.create({ data: { title: 'Giới thiệu', body: '<p>Sở</p>' } });
  await pages.publish({ documentId });
  const once = cms.strapi.db.connection('published_once').where({ document_id: documentId });
  await once.clone().update({ at: Date.parse('2020-05-01T00:30:00+07:00') });
  await pages.publish({ documentId });
  const { items } = await found({ from: '2020-05-01', to: '2020-05-01' });
  expect(items).toMatchObject([{ title: 'Giới thiệu', postedOn: '2020-05-01' }]);
});

test('a law is named by its number and its abstract, a draft of one without a number by that', async () => {
  const clerk = clerkOf(cms);
  const ids = [
    await clerk.issue('1/2020/QĐ-UBND', { abstract: 'Về nước sạch' }),
    await clerk.issue('', { abstract: 'Dự thảo về nước sạch', group: 'draft', slug: 'du-thao' }),
    await clerk.issue('', { abstract: 'Dự thảo chợ', group: 'draft', slug: 'cho', number: null }),
  ];
  const once = cms.strapi.db.connection('published_once').whereIn('document_id', ids);
  await once.update({ at: Date.parse('2020-06-01T08:00:00+07:00') });
  const named = await titles({ from: '2020-06-01', to: '2020-06-01' });
  expect(named.toSorted()).toEqual([
    '1/2020/QĐ-UBND – Về nước sạch',
    'Dự thảo chợ',
    'Dự thảo về nước sạch',
  ]);
});

test('who is restricted to categories sees those', async () => {
  const person = await personWith(cms, 'reviewer', 'restricted');
  await setCategories(cms.strapi.db.connection, person.id, [news]);
  expect(await titles({ ...FEBRUARY, type: 'article' }, person)).toEqual(['Đầu ngày']);
  const choices = await (await ask({}, person, '/choices')).json();
  expect(choices).toMatchObject({ data: { categories: [{ name: 'Tin tức' }] } });
});

test.each([
  ['no span', {}],
  ['a day that does not exist', { from: '2019-02-30', to: '2019-03-01' }],
  ['a span that ends before it begins', { from: '2019-03-02', to: '2019-03-01' }],
  ['a span of centuries', { from: '1900-01-01', to: '2900-01-01' }],
  ['an unknown kind', { ...FEBRUARY, type: 'redirect' }],
])('%s is refused with a sentence', async (_title, query) => {
  const answer = await ask(query);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Hãy chọn khoảng ngày');
});

describe('the workbook', () => {
  test('has the same items, and their sums', async () => {
    const answer = await ask(FEBRUARY, reviewer, '/xlsx');
    expect(answer.headers.get('content-disposition')).toContain('bai-dang-2019-02-01-2019-02-28');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const sheet = (at: number) =>
      strFromU8(files[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
    const texts = (xml: string) =>
      Array.from(xml.matchAll(/<t [^>]*>(.*?)<\/t>/g), ([, text]) => text);
    expect(texts(sheet(1))).toEqual(expect.arrayContaining(['Đầu ngày', '=1+1', 'Phim ngắn']));
    expect(sheet(1)).not.toContain('<f>');
    expect(texts(sheet(2))).toEqual(
      expect.arrayContaining(['Từ ngày 01-02-2019 đến ngày 28-02-2019', 'Tổng cộng']),
    );
  });

  test('of thousands is read in parts, each once', async () => {
    const { strapi } = cms;
    const rows = await strapi.db.connection('articles').where({ title: 'Tháng sau' });
    const copies = rows.flatMap(({ id: _id, ...row }) =>
      Array.from({ length: 2_500 }, (_, at) => ({
        ...row,
        document_id: `${row.document_id}${at}`,
      })),
    );
    await strapi.db.connection.batchInsert('articles', copies, 50);
    const { total } = await found({ from: '2019-03-01', to: '2019-03-01' });
    expect(total).toBe(2_501);
  });
});
