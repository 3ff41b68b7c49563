import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RenderPage } from './pages.ts';
import { PAGE, startFakeCms, startTestSite, type TestSite } from './testing/site.ts';

const render = vi.fn<RenderPage>(async () => PAGE);
let site: TestSite;
beforeEach(async () => {
  render.mockClear();
  site = await startTestSite({
    render,
    files: {
      'assets/main-abc.js': 'let a = 1;',
      'favicon.svg': '<svg/>',
      'assets/small-abc.js': 'let b = 2;',
      'assets/small-abc.js.br': 'compressed',
    },
  });
});
afterEach(() => site.close());

test('a file with a hash in its name may be kept for ever, others are asked for again', async () => {
  const hashed = await site.ask('/assets/main-abc.js');
  expect(hashed.body).toBe('let a = 1;');
  expect(hashed.headers['cache-control']).toContain('immutable');
  const plain = await site.ask('/favicon.svg');
  expect(plain.headers['cache-control']).toBe('no-cache');
  expect(render).not.toHaveBeenCalled();
});

test('a file is sent as the build has compressed it, and is not sent again to whoever has it', async () => {
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const answer = await site.ask('/assets/small-abc.js', { headers });
  expect(answer).toMatchObject({ status: 200, body: 'compressed' });
  expect(answer.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript'),
    'cache-control': expect.stringContaining('immutable'),
    vary: 'accept-encoding',
  });
  const known = { ...headers, 'if-none-match': answer.headers.etag ?? 'none' };
  const again = await site.ask('/assets/small-abc.js', { headers: known });
  expect(again).toMatchObject({ status: 304, body: '' });
  expect((await site.ask('/assets/small-abc.js')).body).toBe('let b = 2;');
  expect((await site.ask('/assets/small-abc.js.br')).status).toBe(404);
});

test('a file of an older build answers 404 and no page', async () => {
  const { status, headers } = await site.ask('/assets/old-xyz.js');
  expect(status).toBe(404);
  expect(headers['content-type']).toContain('text/plain');
  expect(headers['cache-control']).toBe('no-store');
});

test('no path leads out of the built files', async () => {
  for (const path of ['/../package.json', '/assets/../../package.json', '/%2e%2e/package.json']) {
    expect((await site.ask(path)).body).not.toContain('dependencies');
  }
});

test.each([['/%'], ['/%E0%A4%A'], ['/tin-tuc/%00'], ['/\\evil.example'], ['/%5Cevil.example']])(
  'the malformed address %s answers 400 with the page shell',
  async (path) => {
    const { status, body } = await site.ask(path);
    expect(status).toBe(400);
    expect(body).toContain('<div id="root">');
  },
);

test('a search for 2,000 letters with marks gets the page, which says that it is too long', async () => {
  const { status, body } = await site.ask(`/tim-kiem?q=${encodeURIComponent('ế'.repeat(2000))}`);
  expect(status).toBe(414);
  expect(body).toContain('<div id="root">');
});

test('an address of 10 KB answers 414', async () => {
  expect((await site.ask(`/tin-tuc/${'a'.repeat(10_000)}`)).status).toBe(414);
});

test('an address of 40 KB does not end the server', async () => {
  expect((await site.ask(`/${'a'.repeat(40_000)}`)).status).toBe(431);
  expect((await site.ask('/healthz')).status).toBe(200);
});

test.each([
  ['//', '/'],
  ['//evil.example', '/evil.example'],
  ['/tin-tuc/', '/tin-tuc'],
  ['/tin-tuc//a?trang=2', '/tin-tuc/a?trang=2'],
  ['/index.html', '/'],
])('the untidy address %s leads to %s of this site', async (path, location) => {
  const { status, headers } = await site.ask(path);
  expect([status, headers.location]).toEqual([301, location]);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'])(
  'a page answers 405 to %s with a page that says what it takes',
  async (method) => {
    const { status, headers, body } = await site.ask('/tin-tuc', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('hãy dùng GET, HEAD.');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  },
);

test('«Đăng nhập» leads on to the admin of the cms', async () => {
  const { status, headers } = await site.ask('/dang-nhap');
  expect([status, headers.location]).toEqual([302, 'https://cms.example/admin']);
});

test('the server lives without the cms, but is not ready', async () => {
  expect((await site.ask('/healthz')).status).toBe(200);
  expect((await site.ask('/readyz')).status).toBe(503);
});

test('the server is ready when the cms is', async () => {
  const cms = await startFakeCms((request, response) => {
    response.writeHead(request.url === '/readyz' ? 200 : 404).end();
  });
  const ready = await startTestSite({ cmsUrl: cms.url });
  expect((await ready.ask('/readyz')).status).toBe(200);
  ready.close();
  cms.close();
});
