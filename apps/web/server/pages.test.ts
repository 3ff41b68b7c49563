import { afterEach, expect, test, vi } from 'vitest';
import type { RenderPage } from './pages.ts';
import { PAGE, startTestSite, type TestSite } from './testing/site.ts';

let site: TestSite;
afterEach(() => site.close());

const rendering = (page: Partial<typeof PAGE>) => ({ render: async () => ({ ...PAGE, ...page }) });

test('a page has the status that its loaders give, and carries what they loaded', async () => {
  site = await startTestSite(rendering({ status: 200, state: '{"a":1}' }));
  const { status, headers, body } = await site.ask('/tin-tuc');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain('<script type="application/json" id="page-state">{"a":1}</script>');
});

test('a page is filled into the template, without its fallbacks', async () => {
  const head = '<title>Tin – Sở</title><meta name="description" content="$& $1"/>';
  site = await startTestSite(rendering({ head, body: '<main>Nội dung</main>' }));
  const { body } = await site.ask('/tin-tuc');
  expect(body.slice(0, body.indexOf('</head>'))).toContain(head);
  expect(body).toContain('<div id="root"><main>Nội dung</main></div>');
  expect(body.match(/<title>/g)).toHaveLength(1);
  expect(body).not.toContain('<noscript>');
});

test('a page that is not there answers 404 and is not kept by browsers', async () => {
  site = await startTestSite(rendering({ status: 404, state: '{}' }));
  const { status, headers, body } = await site.ask('/tin-tuc/khong-co');
  expect(status).toBe(404);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('<div id="root"><main>');
});

test('while the cms is away a page answers 503 and says when to come again', async () => {
  site = await startTestSite(rendering({ status: 503, state: '{}' }));
  const { status, headers } = await site.ask('/');
  expect(status).toBe(503);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});

test('a redirect of a loader is passed on', async () => {
  site = await startTestSite({ render: async () => ({ status: 301, location: '/tin-tuc/moi' }) });
  const { status, headers } = await site.ask('/tin-tuc/cu');
  expect([status, headers.location]).toEqual([301, '/tin-tuc/moi']);
});

test('a loader that breaks gives the page shell with 500 and leaves the server running', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  site = await startTestSite({
    render: () => Promise.reject(new Error('broken')),
  });
  expect((await site.ask('/')).status).toBe(500);
  expect((await site.ask('/')).body).toContain('<div id="root">');
  expect(logged).toHaveBeenCalledTimes(2);
  logged.mockRestore();
});

test('the loaders see the query of the address', async () => {
  const render = vi.fn<RenderPage>(async () => PAGE);
  site = await startTestSite({ render });
  await site.ask('/tin-tuc?trang=2');
  expect(render.mock.calls[0]?.[0].url).toBe('http://site/tin-tuc?trang=2');
});

test('a browser that knows the newest page gets 304, and the whole page after a change', async () => {
  let state = '{"n":1}';
  site = await startTestSite({ render: async () => ({ ...PAGE, state }) });
  const first = await site.ask('/');
  const headers = { 'if-none-match': first.headers.etag ?? 'none' };
  expect(await site.ask('/', { headers })).toMatchObject({ status: 304, body: '' });
  state = '{"n":2}';
  expect((await site.ask('/', { headers })).body).toContain('{"n":2}');
});

test('HEAD answers as GET does, without the page', async () => {
  site = await startTestSite(rendering({ status: 404, state: '{}' }));
  const get = await site.ask('/tin-tuc/khong-co');
  const head = await site.ask('/tin-tuc/khong-co', { method: 'HEAD' });
  expect(head).toMatchObject({ status: 404, body: '' });
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
});

test('a browser that takes Brotli gets it, one that refuses it does not', async () => {
  site = await startTestSite();
  const sent = async (accepted: string) => {
    const { headers } = await site.ask('/', { headers: { 'accept-encoding': accepted } });
    return headers['content-encoding'];
  };
  expect(await sent('gzip, deflate, br')).toBe('br');
  expect(await sent('gzip, br;q=0')).toBe('gzip');
  expect(await sent('identity')).toBeUndefined();
});

test('every page forbids inline scripts, framing and guessing of types', async () => {
  site = await startTestSite();
  const { headers } = await site.ask('/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a page may frame its own files, as the viewer for PDFs asks, and videos of YouTube alone', async () => {
  site = await startTestSite();
  const { headers } = await site.ask('/');
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toContain("object-src 'self'");
  expect(policy).toContain("frame-src 'self' https://www.youtube-nocookie.com");
});
