import { problem } from '@portal/contract/problem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFakeCms, startTestSite, type TestSite } from './testing/site.ts';

let site: TestSite;
const asked: string[] = [];
const closing: (() => void)[] = [];
beforeAll(async () => {
  const cms = await startFakeCms((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('{}');
  });
  site = await startTestSite({ cmsUrl: cms.url });
  closing.push(site.close, cms.close);
});
afterAll(() => {
  for (const close of closing) close();
});

const wrong: [method: string, address: string, status: number][] = [
  ['GET', '/api/v1/articles/%ff', 400],
  ['GET', '/api/v1/articles/%', 400],
  ['GET', '/api/v1/articles/%E0%A4%A', 400],
  ['GET', '/api/v1/articles/a%00b', 400],
  ['GET', '/api/v1/articles/a\\b', 400],
  ['GET', '/api/%ff', 400],
  ['GET', 'http://site/api/v1/articles', 400],
  ['GET', `/api/v1/articles/${'a'.repeat(10_000)}`, 414],
  ['GET', `/api/v1/search?q=${'a'.repeat(10_000)}`, 414],
  ['GET', '/api', 404],
  ['GET', '/api/', 404],
  ['GET', '/api/v1', 404],
  ['GET', '/api/v2/articles', 404],
  ['OPTIONS', '/api/v2/articles', 404],
  ['GET', '/api/v1/../admin', 404],
  ['GET', '/api/v1/%2e%2e%2fadmin', 404],
  ['GET', '/api/v1/./articles', 404],
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'QUERY'].map(
    (method): [string, string, number] => [method, '/api/v1/articles', 405],
  ),
  ['POST', '/api/v1/articles/%ff', 405],
];

test.each(wrong)(
  '%s %s is answered as a problem in Vietnamese',
  async (method, address, status) => {
    asked.length = 0;
    const answer = await site.ask(address, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    const told = problem.parse(JSON.parse(answer.body));
    expect(told.status).toBe(status);
    for (const text of [told.title, told.detail]) expect(text).toMatch(/[ạ-ỹđ]/i);
    expect(answer.headers.allow?.startsWith('GET, HEAD') ?? false).toBe(status === 405);
    expect(asked).toEqual([]);
  },
);

test('HEAD is refused as GET is, without words', async () => {
  const { status, headers, body } = await site.ask('/api/v2/articles', { method: 'HEAD' });
  expect([status, headers['content-type'], body]).toEqual([404, 'application/problem+json', '']);
});

test('an address that only decodes to one of the API is not passed on', async () => {
  asked.length = 0;
  for (const address of ['/%61pi/v1/site', '/api/v%31/site', '/%75ploads/a.jpg']) {
    expect((await site.ask(address)).status).toBe(404);
  }
  expect(asked).toEqual([]);
});

test('nothing of the cms but its API and its files is passed on', async () => {
  asked.length = 0;
  const others = [
    '/admin',
    '/admin/init',
    '/upload/files',
    '/content-manager/a',
    '/_health',
    '/uploads',
  ];
  for (const address of others) await site.ask(address);
  expect(asked.filter((one) => !one.endsWith('/readyz'))).toEqual([]);
});

test.each(['/api/v1/articles?page=2', '/uploads/a.jpg'])(
  'a page of another site may ask for %s with headers of its own',
  async (address) => {
    asked.length = 0;
    const headers = {
      origin: 'https://other.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match, x-requested-with',
    };
    const answer = await site.ask(address, { method: 'OPTIONS', headers });
    expect(answer).toMatchObject({ status: 204, body: '' });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': '*',
      allow: 'GET, HEAD, OPTIONS',
    });
    expect(Number(answer.headers['access-control-max-age'])).toBeGreaterThan(0);
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    expect(asked).toEqual([]);
  },
);
