import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { HOSTILE_IN_XML, startPublishedCms } from '../testing/published-cms.ts';
import { startTestSite, type TestSite } from '../testing/site.ts';

let cms: Awaited<ReturnType<typeof startPublishedCms>>;
let site: TestSite;
beforeAll(async () => {
  cms = await startPublishedCms();
  site = await startTestSite({ cmsUrl: cms.url });
});
afterEach(() => vi.useRealTimers());
afterAll(() => {
  site.close();
  cms.close();
});

test('robots.txt needs no cms, and keeps crawlers from what has no end', async () => {
  const alone = await startTestSite();
  const { status, headers, body } = await alone.ask('/robots.txt');
  alone.close();
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(body.split('\n')).toEqual(
    expect.arrayContaining([
      ...['User-agent: *', 'Disallow: /tim-kiem', 'Disallow: /dang-nhap', 'Disallow: /van-ban?'],
      ...['Allow: /van-ban?trang=', 'Sitemap: https://so.example.vn/sitemap.xml'],
    ]),
  );
});

test('security.txt has one contact a line, and expires within a year', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-28T10:00:00Z'), toFake: ['Date'] });
  const { headers, body } = await site.ask('/.well-known/security.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body.split('\n')).toEqual([
    'Contact: mailto:van%20thu@so.example%0AContact:%20x',
    'Contact: tel:02373000123',
    'Expires: 2027-06-01T00:00:00.000Z',
    'Preferred-Languages: vi, en',
    'Canonical: https://so.example.vn/.well-known/security.txt',
    '',
  ]);
});

test('browsers are offered the search of the site', async () => {
  const { headers, body } = await site.ask('/opensearch.xml');
  expect(headers['content-type']).toBe('application/opensearchdescription+xml; charset=utf-8');
  expect(XMLValidator.validate(body)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false });
  const { OpenSearchDescription: description } = parser.parse(body);
  expect(description.ShortName.length).toBeLessThanOrEqual(16);
  expect(description.LongName.length).toBeLessThanOrEqual(48);
  expect(description.Description).toContain(HOSTILE_IN_XML);
  expect(description.Url['@_template']).toBe('https://so.example.vn/tim-kiem?q={searchTerms}');
});

test('the manifest names the agency and icons that the build has', async () => {
  const { headers, body } = await site.ask('/manifest.webmanifest');
  expect(headers['content-type']).toBe('application/manifest+json; charset=utf-8');
  const { name, icons } = JSON.parse(body);
  expect(name).toContain('Sở');
  expect(icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
    '192x192',
    '512x512',
    '512x512',
  ]);
});

test.each(['/robots.txt', '/.well-known/security.txt', '/opensearch.xml', '/manifest.webmanifest'])(
  '%s is not sent again to whoever has it',
  async (address) => {
    const { etag = '' } = (await site.ask(address)).headers;
    const again = await site.ask(address, { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect((await site.ask(address, { method: 'POST' })).status).toBe(405);
  },
);
