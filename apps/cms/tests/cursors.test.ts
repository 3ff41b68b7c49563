import { API_ROOT } from '@portal/contract/endpoints';
import { pagination } from '@portal/contract/envelope';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { startCms, type Cms } from './support/cms.js';
import { clerkOf, type Clerk } from './support/clerk.js';

const list = z.object({
  data: z.array(z.looseObject({ documentId: z.string(), url: z.string() })),
  meta: z.looseObject({ pagination }),
});

let cms: Cms;
let clerk: Clerk;

beforeAll(async () => {
  cms = await startCms({ WEB_PUBLIC_URL: 'https://so.example.vn' });
  clerk = clerkOf(cms);
  const category = await cms.strapi.documents('api::category.category').create({
    data: { name: 'Thông báo' },
    status: 'published',
  });
  for (const number of [1, 2, 3, 4, 5]) {
    // Two items share each moment, so that the documentId breaks the tie.
    const postedAt = `2024-01-0${Math.ceil(number / 2)}T01:00:00.000Z`;
    await publish('api::article.article', {
      ...{ title: `Tin ${number}`, body: '<p>Nội dung</p>', postedAt, category },
      featured: true,
    });
    const embedUrl = `https://youtu.be/dQw4w9WgXc${number}`;
    await publish('api::video.video', { title: `Phim ${number}`, postedAt, embedUrl });
    await publish('api::page.page', { title: `Trang ${number}`, body: '<p>Nội dung</p>' });
    const effectiveFrom = number < 3 ? null : '2024-02-01';
    await clerk.issue(`${number}/2024/QĐ-UBND`, { effectiveFrom, issuedOn: '2024-01-01' });
  }
});
afterAll(() => cms.stop());

type Uid = 'api::article.article' | 'api::video.video' | 'api::page.page';
const publish = (uid: Uid, data: Record<string, unknown>) =>
  cms.strapi.documents(uid).create({ data, status: 'published' });

async function pageAt(path: string, query: Record<string, string>) {
  const response = await cms.get(`${API_ROOT}${path}?${new URLSearchParams(query)}`);
  return list.parse(await response.json());
}

/** Reads all entries page by page, two at a time. */
async function walk(path: string, query: Record<string, string>, by: 'page' | 'cursor') {
  const found: string[] = [];
  let place: Record<string, string> = {};
  for (let number = 1; ; number += 1) {
    const { data, meta } = await pageAt(path, { ...query, pageSize: '2', ...place });
    found.push(...data.map(({ documentId }) => documentId));
    const { page, nextCursor } = meta.pagination;
    expect(page).toBe(number);
    if (nextCursor === null) return found;
    place = by === 'page' ? { page: String(number + 1) } : { cursor: nextCursor };
  }
}

const LISTS: [path: string, query: Record<string, string>][] = [
  ['/articles', {}],
  ['/articles', { sort: 'postedAt', featured: 'true' }],
  ['/articles', { category: 'thong-bao', from: '2024-01-01' }],
  ['/videos', {}],
  ['/pages', {}],
  ['/legal-documents', {}],
  ['/legal-documents', { sort: 'number' }],
  ['/legal-documents', { sort: '-effectiveFrom' }],
  ['/legal-documents', { sort: '-effectiveFrom', year: '2024' }],
  ['/search', { q: 'tin' }],
];

test.each(LISTS)('%s %j has the same order by cursors as by numbers', async (path, query) => {
  const byNumbers = await walk(path, query, 'page');
  expect(new Set(byNumbers).size).toBe(5);
  expect(await walk(path, query, 'cursor')).toEqual(byNumbers);
});

test('what comes meanwhile neither repeats an entry nor hides one', async () => {
  const before = await walk('/videos', {}, 'cursor');
  const { meta } = await pageAt('/videos', { pageSize: '2' });
  const late = { title: 'Phim mới', embedUrl: 'https://youtu.be/dQw4w9WgXc0' };
  const { documentId } = await publish('api::video.video', late);
  const cursor = meta.pagination.nextCursor ?? '';
  const { data } = await pageAt('/videos', { pageSize: '100', cursor });
  await cms.strapi.documents('api::video.video').delete({ documentId });
  expect(data.map((one) => one.documentId)).toEqual(before.slice(2));
});

test('every entry and file has its full address', async () => {
  const { data } = await pageAt('/legal-documents', { q: '3/2024' });
  expect(data.map(({ url }) => url)).toEqual(['https://so.example.vn/van-ban/3-2024-qd-ubnd']);
});

describe('a cursor is refused', () => {
  test.each([
    ['that nobody made', '/articles', { cursor: 'abc' }],
    ['with a broken sign', '/articles', { cursor: '2~-postedAt~%E0%A4~a' }],
    ['of another order', '/articles', { cursor: '2~postedAt~1704067200000~a' }],
    ['whose value is no instant', '/articles', { cursor: '2~-postedAt~2024-01-01~a' }],
    ['beyond the calendar', '/videos', { cursor: '2~date~999999999999999~a' }],
    ['with a null byte', '/legal-documents', { cursor: '2~-issuedOn~%00~a' }],
    ['with a script', '/legal-documents', { cursor: '2~-issuedOn~2024-01-01~<script>' }],
    ['of ten kilobytes', '/pages', { cursor: 'a'.repeat(1_900) }],
    ['beside a page', '/videos', { page: '2', cursor: '2~date~1704067200000~a' }],
  ])('%s', async (_what, path, query) => {
    const response = await cms.get(`${API_ROOT}${path}?${new URLSearchParams(query)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameters: [{ parameter: 'cursor' }] });
  });
});
