import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { AppOptions } from './app.ts';
import { startFakeCms, startTestSite, type TestSite } from './testing/site.ts';
import { exchange } from './testing/wire.ts';

let closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

async function siteBefore(
  listener: RequestListener,
  options: Partial<AppOptions> = {},
): Promise<TestSite> {
  const cms = await startFakeCms(listener);
  const site = await startTestSite({ cmsUrl: cms.url, ...options });
  closing.push(site.close, cms.close);
  return site;
}

test('an API address is passed on with its query, its answer comes back unchanged', async () => {
  const site = await siteBefore((request, response) => {
    response.writeHead(418, { 'Content-Type': 'application/json', 'X-Own': 'a' });
    response.end(JSON.stringify({ url: request.url }));
  });
  const { status, headers, body } = await site.ask('/api/v1/articles?page=2&q=%C4%91');
  expect(status).toBe(418);
  expect(headers['x-own']).toBe('a');
  expect(JSON.parse(body)).toEqual({ url: '/api/v1/articles?page=2&q=%C4%91' });
});

const saidByProxy = {
  host: 'web:3000',
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'skhcn.example',
};

async function siteThatTrusts(trustedProxies: string[]) {
  const seen: IncomingMessage['headers'][] = [];
  const record: RequestListener = (request, response) => {
    seen.push(request.headers);
    response.end();
  };
  return { site: await siteBefore(record, { trustedProxies }), seen };
}

test.each([['127.0.0.1'], ['127.0.0.0/8']])(
  'the cms learns from the trusted proxy %s who asked and under which address',
  async (proxy) => {
    const { site, seen } = await siteThatTrusts([proxy]);
    await site.ask('/api/v1/site', { headers: saidByProxy });
    expect(seen[0]).toMatchObject({
      'x-forwarded-for': '203.0.113.9, 127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'skhcn.example',
    });
  },
);

test('of many that are said to have asked, the cms learns only the one whom a trusted proxy saw', async () => {
  const { site, seen } = await siteThatTrusts(['127.0.0.1']);
  const headers = { ...saidByProxy, 'x-forwarded-for': '10.0.0.1, 198.51.100.7, 203.0.113.9' };
  await site.ask('/api/v1/site', { headers });
  expect(seen[0]?.['x-forwarded-for']).toBe('203.0.113.9, 127.0.0.1');
});

test.each([[[]], [['10.0.0.7']]])(
  'what others say of who asked is not believed (%o)',
  async (trusted) => {
    const { site, seen } = await siteThatTrusts(trusted);
    const headers = { ...saidByProxy, forwarded: 'for=203.0.113.9', 'x-real-ip': '203.0.113.9' };
    await site.ask('/api/v1/site', { headers });
    expect(seen[0]).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'web:3000',
    });
    expect(JSON.stringify(seen)).not.toContain('203.0.113.9');
  },
);

test('a part of a film can be asked for', async () => {
  const site = await siteBefore((request, response) => {
    response.writeHead(206, { 'Content-Range': `${request.headers.range?.replace('=', ' ')}/9` });
    response.end('film');
  });
  const headers = { range: 'bytes=2-5' };
  const answer = await site.ask('/uploads/film.mp4', { headers });
  expect(answer).toMatchObject({ status: 206, body: 'film' });
  expect(answer.headers['content-range']).toBe('bytes 2-5/9');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

const HOP_BY_HOP = {
  'keep-alive': 'timeout=9',
  'proxy-authenticate': 'Basic',
  'proxy-authorization': 'Basic a',
  'proxy-connection': 'keep-alive',
  te: 'trailers',
  trailer: 'x-sum',
  upgrade: 'h2c',
};

test('headers that belong to one connection are passed to the cms by none', async () => {
  const { site, seen } = await siteThatTrusts([]);
  const named = { 'x-secret': 'a', 'if-none-match': '"a"', range: 'bytes=0-1' };
  const connection = 'close, X-Secret,if-none-match , Range';
  const headers = Object.entries({ host: 'site', ...HOP_BY_HOP, ...named, connection });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  // Node's own client refuses to send some of these headers.
  await exchange(site.port, [`GET /api/v1/site HTTP/1.1\r\n${lines.join('')}\r\n`]);
  const passed = Object.keys(seen[0] ?? {});
  for (const name of Object.keys({ ...HOP_BY_HOP, ...named })) expect(passed).not.toContain(name);
  expect(seen[0]?.connection).not.toContain('secret');
});

test('headers that belong to one connection are passed back from the cms by none', async () => {
  const site = await siteBefore((_request, response) => {
    const named = { 'X-Secret': 'a', ETag: '"a"' };
    const connection = { Connection: 'keep-alive, x-secret, ETAG', 'Transfer-Encoding': 'chunked' };
    response.writeHead(200, { ...HOP_BY_HOP, ...named, ...connection, 'X-Own': 'a' }).end('whole');
  });
  const { headers, body } = await site.ask('/api/v1/site');
  expect([body, headers['x-own']]).toEqual(['whole', 'a']);
  for (const name of [...Object.keys(HOP_BY_HOP), 'x-secret', 'etag']) {
    expect(headers).not.toHaveProperty(name);
  }
  expect(headers.connection).not.toContain('secret');
});

test('who signed in somewhere is unknown to the public API, and no answer of it signs in', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const site = await siteBefore((request, response) => {
    seen.push(request.headers);
    response.writeHead(200, { 'Set-Cookie': 'a=1' }).end();
  });
  const headers = { cookie: 'jwtToken=a', authorization: 'Bearer a', accept: 'application/json' };
  const answer = await site.ask('/api/v1/site', { headers });
  expect(seen[0]).toMatchObject({ accept: 'application/json' });
  expect(seen[0]).not.toHaveProperty('cookie');
  expect(seen[0]).not.toHaveProperty('authorization');
  expect(answer.headers).not.toHaveProperty('set-cookie');
});

test('a request on a kept connection that the cms has just closed is sent again', async () => {
  const sockets = new Set<unknown>();
  const site = await siteBefore((request, response) => {
    if (sockets.has(request.socket)) return void request.socket.destroy();
    sockets.add(request.socket);
    response.end(request.url);
  });
  expect((await site.ask('/api/v1/a')).body).toBe('/api/v1/a');
  expect((await site.ask('/api/v1/b')).body).toBe('/api/v1/b');
  expect(sockets.size).toBe(2);
});

test('while the cms is down the API answers 502 as problem+json', async () => {
  const site = await startTestSite();
  closing.push(site.close);
  const { status, headers, body } = await site.ask('/api/v1/articles');
  expect(status).toBe(502);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status: 502 });
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});

test('a cms that does not answer in time becomes a 504', async () => {
  const site = await siteBefore(() => undefined, { cmsAnswersWithinMs: 20 });
  const { status, body } = await site.ask('/api/v1/articles');
  expect(status).toBe(504);
  expect(JSON.parse(body)).toMatchObject({ status: 504 });
});

test('a file that the cms does not give is a page for people, of the same status', async () => {
  const site = await siteBefore((request, response) => {
    const status = Number(request.url?.slice('/uploads/'.length));
    response.writeHead(status, { 'Content-Type': 'application/json', ETag: 'a' }).end('{"a":1}');
  });
  for (const status of [401, 403, 404, 500, 503]) {
    const { headers, body, ...answer } = await site.ask(`/uploads/${status}`);
    expect(answer.status).toBe(status);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('etag');
    expect(headers).toHaveProperty('date');
    expect(body).toContain('<html lang="vi">');
    expect(body).not.toContain('{"a":1}');
  }
  expect((await site.ask('/uploads/416')).headers['content-type']).toBe('application/json');
});

test('an answer that breaks off breaks off for the visitor too', async () => {
  const site = await siteBefore((_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('half', () => response.destroy());
  });
  await expect(site.ask('/uploads/a.jpg')).rejects.toThrow('aborted');
  expect((await site.ask('/healthz')).status).toBe(200);
});

test('a visitor who leaves ends the request to the cms', async () => {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const site = await siteBefore((request) => {
    ask();
    request.on('close', end);
  });
  const answer = site.ask('/api/v1/changes').catch(() => 'cut');
  await asked;
  site.server.closeAllConnections();
  expect(await answer).toBe('cut');
  await ended;
});

test.each([
  '/api/admin/login',
  '/api/v2/articles',
  '/api/v1/../upload/files',
  '/api/v1/%2e%2e/upload/files',
])('%s is not passed on: only the public API is', async (path) => {
  const paths: (string | undefined)[] = [];
  const site = await siteBefore((request, response) => {
    paths.push(request.url);
    response.end();
  });
  const { status, headers } = await site.ask(path);
  expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
  expect(paths).toEqual([]);
});

test('nobody writes through the web server', async () => {
  const site = await siteBefore((_request, response) => response.end());
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await site.ask('/api/v1/articles', { method })).status).toBe(405);
  }
});
