import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { ADMIN } from './support/environment.js';
import { tracesIn } from './support/uploads.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const MB = 1_000_000;
/** A write that blocks this long after the answer means that the other end has stopped reading. */
const FULL_MS = 50;
const FORM = 'multipart/form-data; boundary=x';
const PART = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\n';

interface Sent {
  status: number;
  /** Bytes of the whole request. */
  bytesRead: number;
}

/** Sends up to 50 MB over its own connection, until the cms has answered and stops reading. */
async function pour(path: string, headers: Record<string, string>, start: string): Promise<Sent> {
  const connected = once(cms.strapi.server.httpServer, 'connection');
  const { hostname, port } = new URL(cms.url);
  const client = net.connect(Number(port), hostname);
  const [taken]: net.Socket[] = await connected;
  const lines = Object.entries({ Host: 'cms', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  client.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${start}`);
  let answer = '';
  const answered = new Promise<void>((resolve) => {
    client.on('data', (part) => {
      answer += String(part);
      resolve();
    });
  });
  const part = Buffer.alloc(MB / 10, 'a');
  for (let sent = 0; sent < 500; sent += 1) {
    if (client.write(part)) continue;
    const drained = once(client, 'drain').then(
      () => true,
      () => false,
    );
    const stopped = answered.then(() => pause(FULL_MS, false));
    if (!(await Promise.race([drained, stopped]))) break;
  }
  await answered;
  client.destroy();
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
  return { status, bytesRead: taken?.bytesRead ?? Number.NaN };
}

const LENGTH = { 'Content-Length': String(50 * MB) };

describe('who is not signed in', () => {
  test.each([
    ['a form to any address', '/nowhere', { ...LENGTH, 'Content-Type': FORM }, 415],
    ['a form for uploads', '/upload', { ...LENGTH, 'Content-Type': FORM }, 401],
    ['a form for uploads in capitals', '/UPLOAD/', { ...LENGTH, 'Content-Type': FORM }, 401],
    ['JSON', '/admin/login', { ...LENGTH, 'Content-Type': 'application/json' }, 413],
    ['a text', '/admin/login', { ...LENGTH, 'Content-Type': 'text/plain' }, 413],
  ])(
    'sends %s: next to nothing is read, and nothing is stored',
    async (_what, path, headers, status) => {
      const before = await tracesIn(cms);
      for (const authorization of ['', 'x', 'Bearer x']) {
        const sent = await pour(path, { ...headers, Authorization: authorization }, PART);
        // An expired session gets 401 rather than 413, because the admin renews it on 401.
        const expected = authorization !== '' && status === 413 ? 401 : status;
        expect(sent.status, authorization).toBe(expected);
        expect(sent.bytesRead).toBeLessThan(5 * MB);
      }
      expect(await tracesIn(cms)).toEqual(before);
    },
  );

  test('is cut off when sending goes on after the answer', async () => {
    const { hostname, port } = new URL(cms.url);
    const client = net.connect(Number(port), hostname);
    client.on('error', () => undefined);
    client.write(`POST /upload HTTP/1.1\r\nHost: cms\r\nContent-Type: ${FORM}\r\n`);
    client.write(`Content-Length: ${50 * MB}\r\n\r\n${PART}`);
    client.resume();
    await once(client, 'close');
    expect(client.bytesWritten).toBeLessThan(MB);
  });

  test('says how long a body is', async () => {
    const headers = { 'Transfer-Encoding': 'chunked', 'Content-Type': 'application/json' };
    expect((await pour('/admin/login', headers, `${(50 * MB).toString(16)}\r\n`)).status).toBe(411);
  });
});

const post = (path: string, body: BodyInit, headers: Record<string, string>) =>
  fetch(cms.url + path, { method: 'POST', body, headers });

test.each(['gzip', 'br', 'deflate', 'zstd'])(
  'a body said to be %s is refused unread',
  async (encoding) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    for (const body of [JSON.stringify(ADMIN), new Uint8Array(gzipSync(JSON.stringify(ADMIN)))]) {
      expect((await post('/admin/login', body, headers)).status).toBe(415);
    }
  },
);

test('who is signed in sends long texts, and files to the media library alone', async () => {
  const headers = { ...(await signIn(cms)), 'content-type': 'application/json' };
  const long = JSON.stringify({ title: 'a'.repeat(MB) });
  const statusOf = async (path: string, body: BodyInit, type: string) =>
    (await post(path, body, { ...headers, 'content-type': type })).status;
  const form = `${PART}a\r\n--x--\r\n`;
  expect(await statusOf('/content-manager/nowhere', long, 'application/json')).toBe(405);
  expect(await statusOf('/content-manager/nowhere', form, FORM)).toBe(415);
  expect(await statusOf('/upload', form, FORM)).toBe(400);
});

test('nobody is believed to be a proxy who is not named', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 21; n += 1) {
    const said = { 'x-forwarded-for': `203.0.113.${n}`, 'x-forwarded-proto': 'https' };
    const body = JSON.stringify({ email: `nguoi-${n}@example.gov.vn`, password: '' });
    const headers = { ...said, 'content-type': 'application/json' };
    statuses.push((await post('/admin/login', body, headers)).status);
  }
  expect(statuses.at(-1)).toBe(429);
});
