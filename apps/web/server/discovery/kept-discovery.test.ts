import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDocumentAddress } from '../../src/features/documents/document-search.ts';
import { article, site as siteData, startPublishedCms } from '../testing/published-cms.ts';
import { startTestSite, type TestSite } from '../testing/site.ts';

const CATEGORY = '/tin-tuc/chuyen-muc/so-huu-tri-tue';
const ADDRESSES = [
  ...['/rss.xml', '/atom.xml', '/feed.json', `${CATEGORY}/rss.xml`, '/van-ban/atom.xml?nam=2018'],
  ...['/sitemap.xml', '/sitemap/sections.xml', '/sitemap/articles-1.xml', '/sitemap-news.xml'],
  ...['/opensearch.xml', '/manifest.webmanifest', '/.well-known/security.txt'],
  '/anh-chia-se/trang-chu.jpg',
];
const NOW = new Date('2026-11-28T03:00:00Z');

const nothing = {
  data: [],
  meta: { pagination: { page: 1, pageSize: 1, pageCount: 1, total: 0, nextCursor: null } },
};
const published: Record<string, unknown> = {
  '/api/v1/videos': nothing,
  '/api/v1/galleries': nothing,
  '/api/v1/pages': nothing,
};

let cms: Awaited<ReturnType<typeof startPublishedCms>>;
let site: TestSite;
let generation: string | undefined;

beforeAll(async () => {
  cms = await startPublishedCms(published);
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  generation = '1';
  cms.state.health = 'well';
  await start(60_000);
});
afterEach(() => {
  vi.useRealTimers();
  site.close();
  delete published['/api/v1/site'];
  delete published['/api/v1/articles'];
});
afterAll(() => cms.close());

/** `patienceMs` as in `KeptAnswersOptions`. */
async function start(patienceMs: number): Promise<void> {
  const options = { generation: () => generation, patienceMs, readDocumentAddress };
  site = await startTestSite({ ...options, cmsUrl: cms.url });
}

/** Counts the requests to the cms during `work`. */
async function asksDuring(work: () => Promise<unknown>): Promise<number> {
  const before = cms.asked.length;
  await work();
  return cms.asked.length - before;
}

describe.each(ADDRESSES)('%s', (address) => {
  test('is made once until something changes or the day does', async () => {
    const read = () => site.ask(address);
    const once = await asksDuring(read);
    expect(once).toBeGreaterThan(0);
    expect(await asksDuring(read)).toBe(0);
    generation = '2';
    expect(await asksDuring(read)).toBe(once);
    expect(await asksDuring(read)).toBe(0);
    vi.setSystemTime(new Date('2026-11-28T17:00:00Z'));
    expect(await asksDuring(read)).toBe(once);
    generation = undefined;
    expect(await asksDuring(() => Promise.all([read(), read()]))).toBe(once);
  });

  test.each(['failing', 'silent'] as const)('goes on while the cms is %s', async (health) => {
    site.close();
    await start(100);
    const good = await site.ask(address);
    cms.state.health = health;
    generation = undefined;
    vi.setSystemTime(NOW.getTime() + 90_000);
    const old = await site.ask(address);
    expect(old).toMatchObject({ status: 200, body: good.body });
    expect(old.headers).toMatchObject({ age: '90', etag: good.headers.etag });
    expect(old.headers['content-type']).toBe(good.headers['content-type']);
    const known = { 'if-none-match': good.headers.etag ?? 'none' };
    expect(await site.ask(address, { headers: known })).toMatchObject({ status: 304, body: '' });
    cms.state.health = 'well';
    generation = '2';
    // On a busy machine the new answer may take longer than the patience.
    await expect.poll(async () => (await site.ask(address)).headers.age).toBeUndefined();
  });
});

test('what is withdrawn is gone with the next answer of the cms', async () => {
  expect((await site.ask('/rss.xml')).body).toContain(article.slug);
  cms.state.health = 'failing';
  generation = undefined;
  expect((await site.ask('/rss.xml')).body).toContain(article.slug);
  published['/api/v1/articles'] = nothing;
  cms.state.health = 'well';
  const { status, body } = await site.ask('/rss.xml');
  expect(status).toBe(200);
  expect(body).not.toContain(article.slug);
});

test('a query that changes nothing asks the cms nothing', async () => {
  for (const address of ['/rss.xml', '/sitemap.xml', '/anh-chia-se/trang-chu.jpg']) {
    await site.ask(address);
    expect(await asksDuring(() => site.ask(`${address}?utm_source=zalo`)), address).toBe(0);
  }
  await site.ask('/van-ban/rss.xml?nam=2018');
  expect(await asksDuring(() => site.ask('/van-ban/rss.xml?x=1&nam=2018'))).toBe(0);
  expect(await asksDuring(() => site.ask('/van-ban/rss.xml?nam=2019'))).toBeGreaterThan(0);
});

test('a news leaves the site map of news after 48 hours, although nothing changes', async () => {
  const posted = '2026-11-26T04:00:00.000Z';
  const list = { ...nothing, data: [{ ...article, postedAt: posted }] };
  published['/api/v1/articles'] = list;
  expect((await site.ask('/sitemap-news.xml')).body).toContain(article.slug);
  vi.setSystemTime(new Date('2026-11-28T04:00:01Z'));
  expect((await site.ask('/sitemap-news.xml')).body).not.toContain(article.slug);
});

test('a picture is made anew only where what it shows has changed', async () => {
  const address = '/anh-chia-se/trang-chu.jpg';
  const first = await site.ask(address);
  generation = '2';
  vi.setSystemTime(NOW.getTime() + 60_000);
  expect((await site.ask(address)).headers.etag).toBe(first.headers.etag);
  published['/api/v1/site'] = { data: { ...siteData, agencyName: 'Sở mới' }, meta: {} };
  generation = '3';
  expect((await site.ask(address)).headers.etag).not.toBe(first.headers.etag);
});

test('texts are sent in Brotli, pictures as they are', async () => {
  const encodingOf = async (address: string) => {
    const headers = { 'accept-encoding': 'br, gzip' };
    return (await site.ask(address, { headers })).headers['content-encoding'];
  };
  expect(await encodingOf('/rss.xml')).toBe('br');
  expect(await encodingOf('/robots.txt')).toBe('br');
  expect(await encodingOf('/anh-chia-se/trang-chu.jpg')).toBeUndefined();
});
