import { problem } from '@portal/contract/problem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  const editor = editorOf(cms);
  const category = await editor.createCategory('Thông báo');
  await editor.post({ title: 'Tin công khai', category });
  await editor.draft({ title: 'Tin mật', body: '<p>CHUA-DANG</p>', category });
});
afterAll(() => cms.stop());

const LONG = 'a'.repeat(10_000);

describe('a parameter that does not fit is refused by name', () => {
  test.each([
    ['/articles?foo=1', 'foo'],
    ['/articles?status=draft', 'status'],
    ['/articles?status=zzz', 'status'],
    ['/articles?populate=*', 'populate'],
    ['/articles?filters[title][$contains]=a', 'filters[title][$contains]'],
    ['/articles?date=2019-13-45', 'date'],
    ['/articles?date=2019-02-30', 'date'],
    ['/articles?date=2019-02-26&from=2019-02-01', 'date'],
    ['/articles?from=2019-03-01&to=2019-02-01', 'from'],
    ['/articles?page=0', 'page'],
    ['/articles?page=-1', 'page'],
    ['/articles?page=1e9', 'page'],
    ['/articles?page=99999999999999999999', 'page'],
    ['/articles?page=', 'page'],
    ['/articles?page=1.5', 'page'],
    ['/articles?pageSize=100000', 'pageSize'],
    ['/articles?page[]=1', 'page[]'],
    ['/articles?page=1&page=2', 'page'],
    ['/articles?category[a]=b', 'category[a]'],
    ['/articles?category=%00', 'category'],
    ['/articles?category=a%00b', 'category'],
    ['/articles?category=%F0%9F%98%80', 'category'],
    ["/articles?category=' or 1=1 --", 'category'],
    [`/articles?category=${LONG}`, 'category'],
    ['/articles?sort=title', 'sort'],
    ['/articles?featured=1', 'featured'],
    ['/articles?__proto__=1', '__proto__'],
    ['/articles?constructor=1', 'constructor'],
    ['/articles/%00', 'slug'],
    ['/articles/%zz', 'slug'],
    [`/articles/${LONG}`, 'slug'],
    ['/articles/calendar?month=2019-02&year=2019', 'month'],
    ['/articles/calendar?month=2019-13', 'month'],
    ['/articles/calendar?year=99999', 'year'],
    ['/categories?latest=11', 'latest'],
    ['/site?x=1', 'x'],
    ['/videos?page=0', 'page'],
    ['/galleries?pageSize=0', 'pageSize'],
    ['/legal-documents?pageSize=101', 'pageSize'],
    ['/pages?status=draft', 'status'],
  ])('%s', async (address, parameter) => {
    const response = await cms.get(`/api/v1${address}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { parameters } = problem.parse(await response.json());
    expect(parameters?.map((one) => one.parameter)).toContain(parameter);
  });
});

describe('what is not part of the public API is not there', () => {
  test.each([
    '/api',
    '/api/',
    '/api/articles',
    '/api/v1',
    '/api/v1/',
    '/api/v1//articles',
    '/api/v1/articles/',
    '/api/v1/articles/a/b',
    '/api/v1/articles/%ff',
    '/api/%ff',
    '/api/v1/articles/{slug}',
    '/api/v1/toString',
    '/api/upload/files',
    '/api/auth/local/register',
    '/api/users',
    '/api/v1/articles/tin-mat',
  ])('%s', async (address) => {
    const response = await cms.get(address);
    expect([400, 404]).toContain(response.status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});

test('a draft is in no answer', async () => {
  for (const path of [
    '/articles?pageSize=100',
    '/categories?latest=10',
    '/articles/tin-cong-khai',
  ]) {
    const text = await (await cms.get(`/api/v1${path}`)).text();
    expect(text).toContain('tin-cong-khai');
    expect(text).not.toContain('CHUA-DANG');
    expect(text).not.toContain('tin-mat');
  }
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  '%s is refused: the API is for reading',
  async (method) => {
    const response = await fetch(`${cms.url}/api/v1/articles`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problem.parse(await response.json()).status).toBe(405);
  },
);

test('a page of another site may ask with headers of its own', async () => {
  const headers = {
    origin: 'https://example.org',
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'if-none-match',
  };
  const response = await fetch(`${cms.url}/api/v1/articles`, { method: 'OPTIONS', headers });
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
  });
  expect(response.headers.has('access-control-allow-credentials')).toBe(false);
});

test('a page beyond the last is an empty list, not an error', async () => {
  const response = await cms.get('/api/v1/articles?page=100000&pageSize=100');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: [], meta: { pagination: { total: 1 } } });
});

test('other sites may read the API without credentials, and nothing else', async () => {
  const headers = { origin: 'https://example.org' };
  const api = await fetch(`${cms.url}/api/v1/articles`, { headers });
  expect(api.headers.get('access-control-allow-origin')).toBe('*');
  expect(api.headers.get('access-control-allow-credentials')).toBeNull();
  const admin = await fetch(`${cms.url}/admin/init`, { headers });
  expect(admin.headers.get('access-control-allow-origin')).toBeNull();
  expect(admin.headers.get('x-powered-by')).toBeNull();
});
