import http from 'node:http';
import { Socket } from 'node:net';
import { CONTENT_TYPE_NAMES, contentAddress } from '@portal/contract/content-types';
import { MOST_COUNTS, viewCounts, type ViewCounts } from '@portal/contract/view-counts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE, startFakeCms, startTestSite, type TestSite } from '../testing/site.ts';
import { tellViews } from './tell-views.ts';
import { ViewCounter } from './view-counter.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const ZALO = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/137.0 Mobile Zalo/25.1';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

let views: ViewCounter;
beforeEach(() => {
  views = new ViewCounter();
});
const counted = () => views.take().map(({ kind, slug, views: n }) => `${kind} ${slug} ${n}`);

async function startSite(options: Parameters<typeof startTestSite>[0] = {}): Promise<TestSite> {
  const site = await startTestSite({ views, ...options });
  closing.push(site.close);
  return site;
}
const asPerson = (headers: Record<string, string> = {}) => ({
  headers: { 'user-agent': FIREFOX, ...headers },
});

describe('documents', () => {
  test('items by their slug, other pages by their kind', async () => {
    const site = await startSite();
    for (const path of [
      ...[
        '/tin-tuc/mot-tin',
        '/tin-tuc/mot-tin?utm_source=zalo',
        '/van-ban/luat-1',
        '/trang/gioi-thieu',
      ],
      ...[
        '/',
        '/tin-tuc',
        '/tin-tuc/ngay/2019-02-26',
        '/tin-tuc/chuyen-muc/thong-bao',
        '/tim-kiem?q=x',
      ],
    ]) {
      await site.ask(path, asPerson());
    }
    expect(counted()).toEqual([
      ...['article mot-tin 2', 'legal-document luat-1 1', 'page gioi-thieu 1'],
      ...['home  1', 'list  3', 'search  1'],
    ]);
  });

  test.each([
    ['a page that is not there', { status: 404 }, asPerson()],
    ['a page that broke', { status: 503 }, asPerson()],
    ['a robot', {}, { headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' } }],
    ['a link preview', {}, { headers: { 'user-agent': 'facebookexternalhit/1.1' } }],
    ['a program', {}, { headers: { 'user-agent': 'curl/8' } }],
    ['nobody in particular', {}, {}],
    ['a page loaded ahead', {}, asPerson({ 'sec-purpose': 'prefetch;prerender' })],
    ['a frame, as of a preview', {}, asPerson({ 'sec-fetch-dest': 'iframe' })],
    ['a question for the head', {}, { method: 'HEAD', ...asPerson() }],
  ])('not %s', async (_title, page, question) => {
    const site = await startSite({ render: async () => ({ ...PAGE, ...page }) });
    await site.ask('/tin-tuc/mot-tin', question);
    expect(counted()).toEqual([]);
  });

  test('an address that nobody has made up a page for is nobody’s', async () => {
    const site = await startSite();
    for (const path of ['/khong-co', '/tin-tuc/Khong%20Co', '/xem-truoc/abc', '/favicon.ico']) {
      await site.ask(path, asPerson());
    }
    expect(counted()).toEqual([]);
  });

  test('in the browser of an application, and one that has the page already', async () => {
    const site = await startSite();
    const { headers } = await site.ask('/tin-tuc/mot-tin', { headers: { 'user-agent': ZALO } });
    const again = asPerson({ 'if-none-match': String(headers.etag) });
    expect((await site.ask('/tin-tuc/mot-tin', again)).status).toBe(304);
    expect(counted()).toEqual(['article mot-tin 2']);
  });
});

describe('pages that a script of the site goes to', () => {
  const OWN = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };

  async function siteWithCms(): Promise<TestSite> {
    const cms = await startFakeCms((request, response) => {
      response.statusCode = request.url?.includes('khong-co') ? 404 : 200;
      response.setHeader('content-type', 'application/json');
      response.setHeader('portal-generation', '1');
      response.end('{"data":{}}');
    });
    closing.push(cms.close);
    return startSite({ cmsUrl: cms.url, generation: () => '1/1/x' });
  }

  test('kept or not, by the item that is asked for', async () => {
    const site = await siteWithCms();
    for (const path of [
      ...['/api/v1/articles/mot-tin', '/api/v1/articles/mot-tin', '/api/v1/articles/mot-tin'],
      ...[
        '/api/v1/articles',
        '/api/v1/articles/khong-co',
        '/api/v1/articles/calendar?month=2019-02',
      ],
      ...['/api/v1/legal-documents/luat-1?on=2019-01-01', '/api/v1/site'],
    ]) {
      await site.ask(path, asPerson(OWN));
    }
    expect(counted()).toEqual(['article mot-tin 3']);
  });

  test('not what other sites and programs ask', async () => {
    const site = await siteWithCms();
    await site.ask('/api/v1/articles/mot-tin', asPerson());
    await site.ask(
      '/api/v1/articles/mot-tin',
      asPerson({ ...OWN, 'sec-fetch-site': 'cross-site' }),
    );
    await site.ask('/api/v1/articles/mot-tin', { headers: { ...OWN, 'user-agent': 'axios/1' } });
    expect(counted()).toEqual([]);
  });
});

describe('names that do not fit into a batch are counted by their kind', () => {
  const PATHS = [
    ...['/', '/tin-tuc', '/tim-kiem', '/so-do'],
    ...CONTENT_TYPE_NAMES.map((type) => contentAddress(type, 'muc-moi')),
  ];
  const noonOf = (day: number) => Date.UTC(2026, 10, 20 + day, 5);

  afterEach(() => vi.useRealTimers());

  test.each([0, 3, 7])('over %i midnights while the cms is away', (midnights) => {
    vi.useFakeTimers({ toFake: ['Date'], now: noonOf(0) });
    const request = new http.IncomingMessage(new Socket());
    request.method = 'GET';
    request.headers['user-agent'] = FIREFOX;
    const view = (path: string) => views.document(request, path, 200);
    for (let at = 0; at < 3 * MOST_COUNTS; at += 1) view(`/tin-tuc/tin-${at}`);
    for (let day = 0; day <= midnights; day += 1) {
      vi.setSystemTime(noonOf(day));
      for (const path of PATHS) view(path);
    }
    const counts = views.take();
    expect(counts.length).toBeLessThanOrEqual(MOST_COUNTS);
    const all = 3 * MOST_COUNTS + (midnights + 1) * PATHS.length;
    expect(counts.reduce((sum, { views: n }) => sum + n, 0)).toBe(all);
  });
});

describe('the cms is told', () => {
  let received: ViewCounts[];
  let status: number;
  async function startReceiver() {
    [received, status] = [[], 204];
    const cms = await startFakeCms((request, response) => {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        received.push(viewCounts.parse(JSON.parse(body)));
        response.statusCode = status;
        response.end();
      });
    });
    closing.push(cms.close);
    return tellViews(views, cms.url, 3_600_000);
  }
  async function view(slug: string): Promise<void> {
    const site = await startSite();
    await site.ask(`/tin-tuc/${slug}`, asPerson());
  }

  test('a batch until it has it, the next one after it, and the last at the end', async () => {
    const telling = await startReceiver();
    await telling.tell();
    expect(received).toEqual([]);
    await view('mot');
    status = 503;
    await telling.tell();
    await view('hai');
    await telling.tell();
    status = 204;
    await telling.stop();
    const told = received.map(
      ({ number, counts }) => `${number} ${counts.map((c) => c.slug).join()}`,
    );
    expect(told).toEqual(['1 mot', '1 mot', '1 mot', '2 hai']);
    expect(new Set(received.map(({ source }) => source)).size).toBe(1);
  });

  test('what it will never take is not sent for ever', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const telling = await startReceiver();
    status = 400;
    await view('mot');
    await telling.tell();
    status = 204;
    await view('hai');
    await telling.stop();
    expect(received.map(({ number }) => number)).toEqual([1, 2]);
    logged.mockRestore();
  });
});
