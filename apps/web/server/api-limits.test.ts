import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import net from 'node:net';
import { problem } from '@portal/contract/problem';
import { limitSettingsIn } from '@portal/rate-limits/settings';
import { afterEach, expect, test } from 'vitest';
import type { AppOptions } from './app.ts';
import { CONNECTION_LIMITS } from './connections.ts';
import { startFakeCms, startTestSite } from './testing/site.ts';

let closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

async function siteBefore(listener: RequestListener, options: Partial<AppOptions> = {}) {
  const cms = await startFakeCms(listener);
  const site = await startTestSite({
    ...{ cmsUrl: cms.url, trustedProxies: ['127.0.0.1'] },
    apiLimits: limitSettingsIn({ TRUSTED_PROXIES: '127.0.0.1', API_REQUESTS_PER_MINUTE: '2' }),
    ...options,
  });
  closing.push(site.close, cms.close);
  return site;
}

const KNOWN = 'Bearer cong_dung';

test('visitors of the API are counted one by one, before the cms is asked', async () => {
  let asked = 0;
  const site = await siteBefore((_request, response) => {
    asked += 1;
    response.end('{}');
  });
  const ask = (from: string) =>
    site.ask('/api/v1/articles', { headers: { 'x-forwarded-for': from } });
  const first = await ask('203.0.113.1');
  expect(first.headers).toMatchObject({
    'ratelimit-policy': '"address";q=2;w=60',
    ratelimit: '"address";r=1;t=60',
  });
  await ask('203.0.113.1');
  const refused = await ask('203.0.113.1');
  expect(refused.status).toBe(429);
  expect(refused.headers['retry-after']).toMatch(/^\d+$/);
  expect(refused.headers['access-control-allow-origin']).toBe('*');
  expect(problem.parse(JSON.parse(refused.body)).detail).toContain('giây');
  expect((await ask('203.0.113.2')).status).toBe(200);
  expect(asked).toBe(3);
});

test('pages and files are not counted', async () => {
  const site = await siteBefore((_request, response) => response.end('tệp'));
  const headers = { 'x-forwarded-for': '203.0.113.3' };
  for (let time = 0; time < 4; time += 1) {
    expect((await site.ask('/uploads/a.pdf', { headers })).status).toBe(200);
    expect((await site.ask('/', { headers })).status).toBe(200);
  }
});

test('a token that the cms knows is counted there, one that it does not know here', async () => {
  const site = await siteBefore((request, response) => {
    const isKnown = request.headers.authorization === KNOWN;
    const policy = { 'RateLimit-Policy': '"token";q=9000;w=60' };
    response.writeHead(isKnown ? 200 : 401, isKnown ? policy : {}).end('{}');
  });
  const ask = async (from: string, authorization: string) =>
    site.ask('/api/v1/articles', { headers: { 'x-forwarded-for': from, authorization } });
  const statuses = async (from: string, authorization: string) => {
    const all: number[] = [];
    for (let time = 0; time < 4; time += 1) all.push((await ask(from, authorization)).status);
    return all;
  };
  expect(await statuses('203.0.113.4', KNOWN)).toEqual([200, 200, 200, 200]);
  const { headers } = await ask('203.0.113.4', KNOWN);
  expect(headers['ratelimit-policy']).toBe('"token";q=9000;w=60');
  expect(await statuses('203.0.113.5', 'Bearer cong_sai')).toEqual([401, 401, 429, 429]);
});

test('streams of changes are counted while they are open, by what named proxies say', async () => {
  const site = await siteBefore(
    (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': nhịp\n\n');
    },
    { apiLimits: limitSettingsIn({ TRUSTED_PROXIES: '127.0.0.1' }) },
  );
  const follow = (forwardedFor: string) => {
    const reader = new AbortController();
    closing.push(() => reader.abort());
    const { signal } = reader;
    const headers = { 'x-forwarded-for': forwardedFor };
    const address = `http://127.0.0.1:${site.port}/api/v1/changes/stream`;
    const leave = () => reader.abort();
    return fetch(address, { headers, signal }).then((answer) => ({ answer, leave }));
  };
  const statusFor = async (from: string) => {
    const { answer, leave } = await follow(from);
    leave();
    return answer.status;
  };
  const all = await Promise.all(
    Array.from({ length: 20 }, (_none, at) => follow(`192.0.2.${at}, 203.0.113.9`)),
  );
  expect(new Set(all.map(({ answer }) => answer.status))).toEqual(new Set([200]));
  const { answer } = await follow('192.0.2.99, 203.0.113.9');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(problem.parse(await answer.json()).detail).toContain('?after=');
  expect(await statusFor('203.0.113.10')).toBe(200);
  all[0]?.leave();
  await expect.poll(() => statusFor('203.0.113.9')).toBe(200);
});

test('who stops reading an answer is dropped', async () => {
  const site = await siteBefore(
    (_request, response) => {
      const part = Buffer.alloc(1_000_000);
      const write = () => {
        while (response.write(part)) continue;
        response.once('drain', write);
      };
      response.on('error', () => undefined);
      write();
    },
    { limits: { ...CONNECTION_LIMITS, silentMs: 200 } },
  );
  const socket = net.connect(site.port, '127.0.0.1');
  socket.write('GET /uploads/phim.mp4 HTTP/1.1\r\nHost: a\r\n\r\n');
  socket.on('error', () => undefined);
  await once(socket, 'readable');
  // The client leaves bytes unread and so sees no end; only the server's count tells.
  await expect
    .poll(() => new Promise((resolve) => site.server.getConnections((_error, n) => resolve(n))))
    .toBe(0);
  socket.destroy();
});
