import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { limitSettingsIn } from '@portal/rate-limits/settings';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startFakeCms, startTestSite, type TestSite } from '../testing/site.ts';
import { exchange } from '../testing/wire.ts';

const SITE = '/api/v1/site';
const POLICY = "default-src 'none'";
const DIGEST = 'a'.repeat(64);

let asked: string[];
/** What the cms serves now. */
let state: { position: string; status: number; text: string };
/** The generation that the server knows. */
let known: string | undefined;
/** The cms closes the connection at the next request. */
let closesNext: boolean;
let site: TestSite;
let cmsAddress: string;
let closing: (() => void)[];

beforeEach(async () => {
  asked = [];
  closesNext = false;
  state = { position: '1/0', status: 200, text: JSON.stringify({ data: 'một '.repeat(500) }) };
  known = '1/0';
  const cms = await startFakeCms((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (closesNext) {
      closesNext = false;
      return void request.socket.destroy();
    }
    const { range, 'if-none-match': tag } = request.headers;
    if (range || tag) return void response.writeHead(304).end();
    response.writeHead(state.status, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=0, s-maxage=5',
      'Portal-Generation': state.position,
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      RateLimit: '"default";r=9;t=1',
    });
    response.end(state.text);
  });
  cmsAddress = cms.url.href;
  const generation = () => known && `${known}/${DIGEST}`;
  site = await startTestSite({ cmsUrl: cms.url, generation });
  closing = [site.close, cms.close];
});
afterEach(() => {
  for (const close of closing) close();
});

async function askRaw(path: string, headers: Record<string, string> = {}) {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const options = { port: site.port, host: '127.0.0.1', path, headers, agent: false };
    http.get(options, resolve).on('error', reject);
  });
  return { headers: response.headers, status: response.statusCode, body: await buffer(response) };
}

test('the cms is asked once until something changes, however the question is put', async () => {
  const addresses = ['', '?page=1', '?pageSize=20&page=1', '?page=%31'].map(
    (search) => `/api/v1/articles${search}`,
  );
  await Promise.all([...addresses, ...addresses].map((address) => site.ask(address)));
  for (const address of addresses) await site.ask(address);
  expect(asked).toHaveLength(1);
  state = { ...state, position: '2/0', text: '{"data":"hai"}' };
  known = '2/0';
  expect((await site.ask(addresses[0] ?? '')).body).toBe('{"data":"hai"}');
  expect(asked).toHaveLength(2);
});

test('a question on a kept connection that the cms has just closed is asked again', async () => {
  await site.ask('/api/v1/articles');
  closesNext = true;
  expect(await site.ask(SITE)).toMatchObject({ status: 200, body: state.text });
  expect(asked).toEqual(['GET /api/v1/articles', `GET ${SITE}`, `GET ${SITE}`]);
});

test('a kept answer is the same in every encoding, is known by its tag, and has the site’s headers', async () => {
  for (let time = 0; time < 2; time += 1) {
    const br = await askRaw(SITE, { 'accept-encoding': 'br, gzip' });
    const gzip = await askRaw(SITE, { 'accept-encoding': 'gzip' });
    const plain = await askRaw(SITE);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(plain.body.toString()).toBe(state.text);
    expect(br.headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=5',
      'content-security-policy': POLICY,
      'content-type': 'application/json',
      'strict-transport-security': expect.stringContaining('max-age'),
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    // The limit is the first visitor's, so a kept answer must not carry it.
    expect(br.headers['ratelimit']).toBeUndefined();
    const tag = { 'accept-encoding': 'br, gzip', 'if-none-match': br.headers.etag ?? '' };
    expect(await askRaw(SITE, tag)).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  }
  expect(asked).toEqual([`GET ${SITE}`]);
});

test('the first visitor’s own conditions do not decide what is kept for others', async () => {
  const { headers } = await askRaw(SITE);
  state.position = '2/0';
  known = '2/0';
  const conditions = { 'if-none-match': headers.etag ?? '', range: 'bytes=0-1' };
  expect((await askRaw(SITE, conditions)).status).toBe(304);
  expect((await askRaw(SITE)).body.toString()).toBe(state.text);
  expect(asked).toHaveLength(2);
});

test.each([
  ['while nobody knows what is published', () => (known = undefined), SITE, {}],
  ['of a cms that has not heard of the change', () => (known = '2/0'), SITE, {}],
  ['of a failing cms', () => (state.status = 503), SITE, {}],
  ['of what is not there', () => (state.status = 404), '/api/v1/articles/a', {}],
  ['of the feed of changes', () => undefined, '/api/v1/changes', {}],
  ['of refused parameters', () => undefined, '/api/v1/articles?page=0', {}],
  ['to a signed request', () => undefined, SITE, { authorization: 'Bearer x' }],
])('an answer %s is asked for every time', async (_name, prepare, path, headers) => {
  prepare();
  for (let time = 0; time < 3; time += 1) {
    const answer = await askRaw(path, headers);
    expect(answer.status).toBe(state.status);
    expect(answer.body.toString()).toBe(state.text);
  }
  expect(asked).toHaveLength(3);
});

test('kept answers are counted for their visitor as well', async () => {
  const { cmsUrl, generation } = { cmsUrl: new URL(cmsAddress), generation: () => `1/0/${DIGEST}` };
  const proxies = { TRUSTED_PROXIES: '127.0.0.1', API_REQUESTS_PER_MINUTE: '3' };
  const limited = await startTestSite({
    ...{ cmsUrl, generation, trustedProxies: ['127.0.0.1'], apiLimits: limitSettingsIn(proxies) },
  });
  closing.push(limited.close);
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  const statuses: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const answer = await limited.ask(SITE, { headers });
    statuses.push(answer.status);
    expect(answer.headers['ratelimit-policy']).toBe('"address";q=3;w=60');
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect(asked).toHaveLength(1);
});

test('when the cms is away, nothing old is given', async () => {
  await askRaw(SITE);
  for (const close of closing.slice(1)) close();
  known = '2/0';
  const { status, headers } = await askRaw(SITE);
  expect(status).toBe(502);
  expect(headers['content-type']).toBe('application/problem+json');
});

test('a request that is refused is refused where its answer is kept too', async () => {
  await askRaw(SITE);
  await askRaw(SITE);
  const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`;
  const first = `GET ${SITE} HTTP/1.1`;
  const smuggled = 'GET /admin/init HTTP/1.1\r\nHost: x\r\n\r\n';
  for (const request of [
    lines(first, 'Host: a', 'Host: b'),
    lines(first),
    lines(first, 'Host: a', `Content-Length: ${smuggled.length}`) + smuggled,
    lines(first, 'Host: a', 'Transfer-Encoding: chunked') + `0\r\n\r\n${smuggled}`,
  ]) {
    const answer = await exchange(site.port, [request]);
    expect(answer, request).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  }
  expect(asked).toHaveLength(1);
});
