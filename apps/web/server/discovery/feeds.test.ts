import { XMLValidator } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocumentAddress } from '../../src/features/documents/document-search.ts';
import { HOSTILE_IN_XML, startPublishedCms } from '../testing/published-cms.ts';
import { startTestSite, type TestSite } from '../testing/site.ts';

let cms: Awaited<ReturnType<typeof startPublishedCms>>;
let site: TestSite;
beforeAll(async () => {
  cms = await startPublishedCms();
  site = await startTestSite({ cmsUrl: cms.url, readDocumentAddress });
});
afterAll(() => {
  site.close();
  cms.close();
});

const ITEM_URL = 'https://so.example.vn/tin-tuc/tin-mot';
const CATEGORY = '/tin-tuc/chuyen-muc/so-huu-tri-tue';

async function parse(address: string) {
  const { status, headers, body } = await site.ask(address);
  expect(status).toBe(200);
  expect(XMLValidator.validate(body)).toBe(true);
  return { headers, body, feed: await new RssParser().parseString(body) };
}

test.each(['/rss.xml', '/atom.xml', `${CATEGORY}/rss.xml`, `${CATEGORY}/atom.xml`])(
  '%s tells of news, and keeps every character that XML allows',
  async (address) => {
    const { feed, headers } = await parse(address);
    expect(headers['content-type']).toBe(
      `application/${address.endsWith('rss.xml') ? 'rss' : 'atom'}+xml; charset=utf-8`,
    );
    expect(feed.title).toContain(HOSTILE_IN_XML);
    expect(feed.items).toHaveLength(1);
    const [item] = feed.items;
    expect(item).toMatchObject({ title: HOSTILE_IN_XML, link: ITEM_URL });
    expect(item?.isoDate).toBe('2026-11-28T01:15:00.000Z');
    expect(feed.feedUrl).toBe(`https://so.example.vn${address}`);
  },
);

test('what readers take for HTML carries no markup of the content', async () => {
  const { feed } = await parse('/rss.xml');
  expect(feed.items[0]?.content).toContain('&lt;script&gt;');
  expect(feed.items[0]?.content).not.toContain('<script>');
});

test('the picture of a news is named with its size', async () => {
  const picture = 'https://so.example.vn/uploads/a.webp';
  expect((await site.ask('/rss.xml')).body).toContain(
    `<media:content url="${picture}" type="image/webp" medium="image" height="960" width="1920"/>`,
  );
  const atom = await site.ask('/atom.xml');
  expect(atom.body).toContain(`<link href="${picture}" rel="enclosure" type="image/webp"/>`);
});

test.each(['/feed.json', `${CATEGORY}/feed.json`])('%s is a JSON Feed 1.1', async (address) => {
  const { headers, body } = await site.ask(address);
  expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
  expect(JSON.parse(body)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `https://so.example.vn${address}`,
    language: 'vi',
    items: [{ id: ITEM_URL, url: ITEM_URL, image: 'https://so.example.vn/uploads/a.webp' }],
  });
});

test.each(['rss.xml', 'atom.xml', 'feed.json'])(
  'the documents of %s are those that the same address of the list shows',
  async (name) => {
    const query = 'loai=quyet-dinh&nam=2018&tinh-trang=con-hieu-luc&trang=3&sap-xep=cu-nhat&x=1';
    const { status, body } = await site.ask(`/van-ban/${name}?${query}`);
    expect(status).toBe(200);
    const asked = new URL(
      cms.asked.findLast((one) => one.includes('legal-documents')) ?? '',
      'http://x',
    );
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      ...{ type: 'quyet-dinh', year: '2018', status: 'in-force' },
      ...{ sort: '-issuedOn', page: '1', pageSize: '50' },
    });
    expect(body).toContain('Văn bản: Quyết định – Sở');
    expect(body).toContain('Quyết định số 37/2018/QĐ-UBND');
    expect(body).toContain('(Còn hiệu lực)');
    expect(body).toContain('https://so.example.vn/van-ban/37-2018-qd-ubnd');
  },
);

test('a reader that has the feed is answered 304, whoever asks for the head gets no body', async () => {
  const first = await site.ask('/rss.xml');
  const { etag = '' } = first.headers;
  expect(first.headers['cache-control']).toBe('no-cache');
  const again = await site.ask('/rss.xml', { headers: { 'if-none-match': `"x", ${etag}` } });
  expect(again).toMatchObject({ status: 304, body: '' });
  const other = await site.ask('/rss.xml', { headers: { 'if-none-match': '"x"' } });
  expect(other.status).toBe(200);
  const head = await site.ask('/rss.xml', { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, body: '' });
  expect(head.headers.etag).toBe(etag);
});

test.each(['khong-co', 'A%20B', '..%2F..'])('a category %s has no feed', async (slug) => {
  expect((await site.ask(`/tin-tuc/chuyen-muc/${slug}/rss.xml`)).status).toBe(404);
});

test('feeds say when the cms does not answer', async () => {
  const alone = await startTestSite();
  const { status, headers } = await alone.ask('/rss.xml');
  alone.close();
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([
    502,
    '30',
    'no-store',
  ]);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});
