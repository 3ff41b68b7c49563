// @vitest-environment node
import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { startFakeCms, startTestSite, type TestSite } from './testing/site.ts';

let closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

async function siteBefore(listener: RequestListener, cmsAnswersWithinMs = 5000): Promise<TestSite> {
  const cms = await startFakeCms(listener);
  const site = await startTestSite({ cmsUrl: cms.url, cmsAnswersWithinMs });
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

test('the cms learns who asked and under which address', async () => {
  let seen: IncomingMessage['headers'] = {};
  const site = await siteBefore((request, response) => {
    seen = request.headers;
    response.end();
  });
  await site.ask('/api/v1/site', {
    headers: {
      host: 'skhcn.example',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    },
  });
  expect(seen['x-forwarded-for']).toMatch(/^203\.0\.113\.9, .*127\.0\.0\.1$/);
  expect(seen['x-forwarded-proto']).toBe('https');
  expect(seen['x-forwarded-host']).toBe('skhcn.example');
});

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

test('headers that belong to one connection are not passed on', async () => {
  let seen: IncomingMessage['headers'] = {};
  const site = await siteBefore((request, response) => {
    seen = request.headers;
    response.end();
  });
  await site.ask('/api/v1/site', { headers: { connection: 'close, x-secret', 'x-secret': 'a' } });
  expect(seen['x-secret']).toBeUndefined();
});

test('while the cms is down the API answers 502 as problem+json', async () => {
  const site = await startTestSite();
  closing.push(site.close);
  const { status, headers, body } = await site.ask('/api/v1/articles');
  expect(status).toBe(502);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status: 502 });
});

test('a cms that does not answer in time becomes a 504', async () => {
  const site = await siteBefore(() => undefined, 20);
  const { status, body } = await site.ask('/api/v1/articles');
  expect(status).toBe(504);
  expect(JSON.parse(body)).toMatchObject({ status: 504 });
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
