import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { article, HOSTILE_IN_XML, startPublishedCms } from '../testing/published-cms.ts';
import { startTestSite, type TestSite } from '../testing/site.ts';

const meta = {
  pagination: { page: 1, pageSize: 1, pageCount: 130, total: 12_001, nextCursor: null },
};
const page = { slug: 'lien-he', updatedAt: '2026-11-20T01:02:03.000Z' };
const nothing = { data: [], meta: { pagination: { ...meta.pagination, pageCount: 1, total: 0 } } };
const LATEST = '2026-11-28T08:00:00.000Z';
const old = {
  ...article,
  ...{ slug: 'tin-cu', postedAt: '2026-11-26T09:59:59.000Z', updatedAt: LATEST },
};

let cms: Awaited<ReturnType<typeof startPublishedCms>>;
let site: TestSite;
beforeAll(async () => {
  cms = await startPublishedCms({
    '/api/v1/articles': { data: [article, old], meta: { pagination: meta.pagination } },
    '/api/v1/articles/calendar': {
      data: [{ year: '2024', count: 2 }],
      meta: { first: '2024-01-02', last: '2024-03-04' },
    },
    '/api/v1/videos': nothing,
    '/api/v1/galleries': nothing,
    '/api/v1/pages': {
      data: [page],
      meta: { pagination: { ...meta.pagination, pageCount: 1, total: 1 } },
    },
  });
  site = await startTestSite({ cmsUrl: cms.url });
});
afterEach(() => vi.useRealTimers());
afterAll(() => {
  site.close();
  cms.close();
});

async function parse(address: string) {
  const { status, headers, body } = await site.ask(address);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(XMLValidator.validate(body)).toBe(true);
  return new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) }).parse(body);
}

test('the index names as many files as each type fills', async () => {
  const { sitemapindex } = await parse('/sitemap.xml');
  const files = sitemapindex.sitemap.map(({ loc }: { loc: string }) => new URL(loc).pathname);
  expect(files).toEqual([
    ...['sections', 'articles-1', 'articles-2', 'articles-3', 'legal-documents-1', 'pages-1'].map(
      (name) => `/sitemap/${name}.xml`,
    ),
  ]);
});

test('a file has the address of each item, and its last change', async () => {
  expect((await parse('/sitemap/pages-1.xml')).urlset.url).toEqual([
    { loc: 'https://so.example.vn/trang/lien-he', lastmod: page.updatedAt },
  ]);
});

test('the third file begins where the second ends', async () => {
  cms.asked.length = 0;
  await parse('/sitemap/articles-3.xml');
  expect(cms.asked).toHaveLength(30);
  expect(cms.asked[0]).toBe('/api/v1/articles?page=101&pageSize=100');
  expect(cms.asked.at(-1)).toBe('/api/v1/articles?page=130&pageSize=100');
});

test('lists and categories are in a file of their own', async () => {
  const { urlset } = await parse('/sitemap/sections.xml');
  const addresses = urlset.url.map(({ loc }: { loc: string }) => loc);
  expect(addresses).toContain('https://so.example.vn/');
  expect(addresses).toContain('https://so.example.vn/van-ban');
  expect(addresses).toContain('https://so.example.vn/tin-tuc/chuyen-muc/so-huu-tri-tue');
  expect(addresses).toContain('https://so.example.vn/tin-tuc/nam/2024');
  const changes = new Map(
    urlset.url.map(({ loc, lastmod }: { loc: string; lastmod?: string }) => [loc, lastmod]),
  );
  expect(changes.get('https://so.example.vn/tin-tuc')).toBe(LATEST);
  expect(changes.get('https://so.example.vn/tin-tuc/chuyen-muc/so-huu-tri-tue')).toBe(LATEST);
  expect(changes.get('https://so.example.vn/tin-tuc/nam/2024')).toBe(LATEST);
  expect(cms.asked).toContainEqual(
    expect.stringMatching(/articles\?from=2024-01-01&to=2024-12-31/),
  );
  expect(changes.get('https://so.example.vn/')).toBe(LATEST);
  expect(changes.get('https://so.example.vn/video')).toBeUndefined();
});

test('the news of 48 hours are told with their titles, older ones are not', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-28T10:00:00Z'), toFake: ['Date'] });
  const { urlset } = await parse('/sitemap-news.xml');
  expect(urlset.url).toHaveLength(1);
  const [{ loc, 'news:news': news }] = urlset.url;
  expect(loc).toBe('https://so.example.vn/tin-tuc/tin-mot');
  expect(news['news:publication_date']).toBe(article.postedAt);
  expect(news['news:title']).toBe(HOSTILE_IN_XML);
});

test('days without news give an empty list', async () => {
  vi.useFakeTimers({ now: new Date('2026-12-20T10:00:00Z'), toFake: ['Date'] });
  expect((await parse('/sitemap-news.xml')).urlset.url).toBeUndefined();
});

test.each(['articles-0.xml', 'videos-1.xml', 'x-1.xml', 'pages.xml', 'articles-1.txt'])(
  'there is no file %s',
  async (name) => {
    expect((await site.ask(`/sitemap/${name}`)).status).toBe(404);
  },
);

test('a crawler that has a file is answered 304', async () => {
  const { etag = '' } = (await site.ask('/sitemap.xml')).headers;
  const again = await site.ask('/sitemap.xml', { headers: { 'if-none-match': etag } });
  expect(again).toMatchObject({ status: 304, body: '' });
});
