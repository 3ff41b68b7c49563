import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { ViewCount } from '@portal/contract/view-counts';
import { dayOf } from '@portal/vietnamese/days';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personWith, type Person } from './rights/people.js';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { addRole } from './support/roles.js';

const ARTICLE = 'api::article.article';
const DAY_MS = 86_400_000;
const day = (ago = 0) => dayOf(new Date(Date.now() - ago * DAY_MS));

let cms: Cms;
let office: Editor;
let writer: Person;
let category: string;
beforeAll(async () => {
  cms = await startCms();
  office = editorOf(cms);
  writer = await personWith(cms, 'writer');
  category = await office.createCategory('Tin');
});
afterAll(() => cms.stop());

const post = (slug: string) => office.post({ title: slug, slug, category });
const of = (slug: string, views = 1, ago = 0): ViewCount => ({
  ...{ day: day(ago), kind: 'article', slug, views },
});

function send(
  counts: unknown[],
  {
    source = randomUUID(),
    number = 1,
    headers = {},
  }: { source?: string; number?: number; headers?: object } = {},
): Promise<Response> {
  return fetch(`${cms.url}/view-counts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ source, number, counts }),
  });
}
async function ask(path: string, { headers }: Pick<Person, 'headers'> = writer) {
  const answer = await fetch(`${cms.url}/admin/statistics/views${path}`, { headers });
  return (await answer.json()).data;
}
const viewsOf = (documentId: string) => ask(`/${ARTICLE}/${documentId}`);

test('an item has its views of a week, a month, and ever', async () => {
  const id = await post('duoc-doc');
  await send([of('duoc-doc', 3), of('duoc-doc', 2, 6), of('duoc-doc', 1, 7)]);
  expect(await viewsOf(id)).toEqual({ week: 5, month: 6, all: 6 });
});

test('several servers, and several batches of one, add up', async () => {
  const id = await post('nhieu-may');
  const source = randomUUID();
  await Promise.all([
    ...Array.from({ length: 8 }, () => send([of('nhieu-may', 2), of('duoc-doc')])),
    ...Array.from({ length: 8 }, () => send([of('duoc-doc'), of('nhieu-may', 2)])),
  ]);
  await send([of('nhieu-may')], { source, number: 1 });
  await send([of('nhieu-may')], { source, number: 2 });
  expect(await viewsOf(id)).toMatchObject({ all: 34 });
});

test('a batch that is sent again counts once', async () => {
  const id = await post('mot-lan');
  const source = randomUUID();
  for (const number of [1, 1, 2, 2, 1]) {
    const answer = await send([of('mot-lan')], { source, number });
    expect(answer.status).toBe(204);
  }
  expect(await viewsOf(id)).toMatchObject({ all: 2 });
});

test('what is no item, or none any more, counts for its kind alone', async () => {
  const before = await cms.strapi.db
    .connection('view_counts')
    .where({ kind: 'article', document_id: '' });
  await office.draft({ title: 'Bản nháp', slug: 'ban-nhap', category });
  await send([
    of('khong-co', 4),
    of('ban-nhap', 1),
    { day: day(), kind: 'home', slug: '', views: 7 },
  ]);
  const rows = await cms.strapi.db.connection('view_counts').where({ document_id: '' });
  expect(before).toEqual([]);
  expect(rows.map(({ kind, views }) => `${kind} ${views}`).toSorted()).toEqual([
    'article 5',
    'home 7',
  ]);
});

test('days that no server could have counted are left out', async () => {
  const id = await post('ngay-la');
  await send([of('ngay-la', 1, 9), of('ngay-la', 1, -3), of('ngay-la', 1)]);
  expect(await viewsOf(id)).toMatchObject({ all: 1 });
});

test('the most read come first, with the sums of kinds and days', async () => {
  await post('it-doc');
  await post('doc-nhieu');
  await send([of('it-doc', 1_000), of('doc-nhieu', 2_000)]);
  const list = await ask(`?from=${day(1)}&to=${day()}`);
  expect(list.items.slice(0, 2)).toMatchObject([
    { title: 'doc-nhieu', kind: 'Tin bài', views: 2_000 },
    { title: 'it-doc', views: 1_000 },
  ]);
  expect(list.kinds[0]).toMatchObject({ name: 'Tin bài' });
  expect(list.days.at(-1).day).toBe(day());
});

test('a draft of a law without a number is named by its abstract', async () => {
  const abstract = 'Dự thảo về nước sạch';
  await clerkOf(cms).issue('', { abstract, group: 'draft', slug: 'du-thao' });
  await send([{ day: day(), kind: 'legal-document', slug: 'du-thao', views: 5_000 }]);
  const list = await ask(`?from=${day()}&to=${day()}`);
  expect(list.items[0]).toMatchObject({ title: abstract, views: 5_000 });
});

test('the list names no item that its reader may not read', async () => {
  await post('khong-phai-cua-minh');
  await send([of('khong-phai-cua-minh', 9_000)]);
  const role = await addRole(cms, 'Của mình', { read: [ARTICLE] }, ['admin::is-creator']);
  const stranger = { headers: await signIn(cms, role) };
  const period = `?from=${day()}&to=${day()}`;
  expect((await ask(period)).items[0]).toMatchObject({ title: 'khong-phai-cua-minh' });
  expect((await ask(period, stranger)).items).toEqual([]);
});

describe('nobody else says what was read', () => {
  test.each([
    ['through a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['through another', { forwarded: 'for=203.0.113.9' }],
    ['through one that names the reader', { 'x-real-ip': '203.0.113.9' }],
    ['through one that names itself', { via: '1.1 proxy' }],
  ])('%s', async (_title, headers) => {
    const id = await post(`gia-mao-${Object.keys(headers)[0]}`);
    const answer = await send([of(`gia-mao-${Object.keys(headers)[0]}`)], { headers });
    expect(answer.status).toBe(405);
    expect(await viewsOf(id)).toMatchObject({ all: 0 });
  });

  test.each([
    ['no batch', [{ day: 'hom-qua', kind: 'article', slug: 'x', views: 1 }]],
    ['less than nothing', [{ ...of('x'), views: -5 }]],
    ['an unknown kind', [{ ...of('x'), kind: 'redirect' }]],
    ['too many', Array.from({ length: 2_001 }, (_, at) => of(`x-${at}`))],
  ])('%s is refused', async (_title, counts) => {
    expect((await send(counts)).status).toBe(400);
  });

  test('a body without an end is not waited for', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = http.request(`${cms.url}/view-counts`, { method: 'POST' }, (response) =>
        resolve(response.statusCode),
      );
      request.on('error', reject);
      request.write('{');
    });
    expect(status).toBe(400);
  });
});

// A process holds only one cms, so this one replaces the other.
test('nobody says it from another address than those that are named', async () => {
  await cms.stop();
  cms = await startCms({ API_UNLIMITED_ADDRESSES: '192.0.2.1' });
  const answer = await send([{ day: day(), kind: 'home', slug: '', views: 7 }]);
  expect(answer.status).toBe(405);
  expect(await cms.strapi.db.connection('view_counts')).toEqual([]);
});
