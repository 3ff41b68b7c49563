import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PreparedAnswer } from './prepared-answer.js';

const text = JSON.stringify({ data: 'Nội dung '.repeat(200) });
const answer = new PreparedAnswer(
  text,
  ['Cache-Control', 'public, max-age=0'],
  ['Content-Type', 'application/json'],
);

let port = 0;
const server = http.createServer((request, response) => {
  void answer.send(request, response, ['RateLimit', '"r";r=9']);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => void server.close());

async function ask(headers: Record<string, string>, method = 'GET') {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.request({ port, method, headers, agent: false }, resolve).on('error', reject).end();
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: await buffer(response),
  };
}

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
  ['identity', (bytes: Buffer) => bytes],
] as const)(
  '%s: the same text, its length and tag; 304 and HEAD without it',
  async (name, decode) => {
    const encoding = { 'accept-encoding': name };
    const full = await ask(encoding);
    expect(full.status).toBe(200);
    expect(decode(full.body).toString()).toBe(text);
    expect(full.headers).toMatchObject({
      ...{ vary: 'Accept-Encoding', ratelimit: '"r";r=9', 'content-type': 'application/json' },
      'content-length': String(full.body.length),
      'cache-control': 'public, max-age=0',
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    expect(full.headers['content-encoding']).toBe(name === 'identity' ? undefined : name);
    const head = await ask(encoding, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers['content-length']).toBeDefined();
    const known = await ask({ ...encoding, 'if-none-match': full.headers.etag ?? '' });
    expect(known).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(known.headers.etag).toBe(full.headers.etag);
    expect(known.headers).toMatchObject({ vary: 'Accept-Encoding', ratelimit: '"r";r=9' });
    expect(known.headers['content-type']).toBeUndefined();
    expect((await ask({ ...encoding, 'if-none-match': '"other"' })).status).toBe(200);
  },
);
