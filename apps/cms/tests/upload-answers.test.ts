import { mkdir, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { CONTENT, statusesOf, storeOf } from './support/stored-files.js';

let cms: Cms;
let store: ReturnType<typeof storeOf>;
let publish: (cover: number) => Promise<string>;

beforeAll(async () => {
  cms = await startCms();
  store = storeOf(cms);
  const editor = editorOf(cms);
  const category = await editor.createCategory('Tin');
  publish = (cover) => editor.post({ title: 'Tin có tệp', category, cover });
});
afterAll(() => cms.stop());

describe('a public file', () => {
  let url: string;
  beforeAll(async () => {
    const file = await store();
    await publish(file.id);
    url = cms.url + file.urls[0];
  });

  const askFor = async (headers: Record<string, string> = {}, method = 'GET') => {
    const answer = await fetch(url, { method, headers });
    const { status } = answer;
    return { status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  };

  test('may be kept for a year and used everywhere, and runs nothing', async () => {
    const { headers, body } = await askFor();
    expect(body).toBe(CONTENT);
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['etag']).toMatch(/^"[^"]+"$/);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*; sandbox$/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(Object.keys(headers)).not.toContain('strict-transport-security');
    expect(Object.keys(headers)).not.toContain('access-control-allow-credentials');
    expect(Object.keys(headers)).not.toContain('set-cookie');
  });

  test('is not sent again to who has it', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await askFor()).headers;
    expect(await askFor({ 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    expect(await askFor({ 'if-modified-since': modified })).toMatchObject({ status: 304 });
    expect(await askFor({ 'if-none-match': '"x"' })).toMatchObject({ status: 200 });
    const before = new Date(Date.parse(modified) - 60_000).toUTCString();
    expect(await askFor({ 'if-modified-since': before })).toMatchObject({ status: 200 });
  });

  test('is sent in parts', async () => {
    const { etag = '' } = (await askFor()).headers;
    const size = Buffer.byteLength(CONTENT);
    const range = 'bytes=0-1';
    const part = { status: 206, body: 'n\uFFFD' };
    expect(await askFor({ range })).toMatchObject(part);
    expect((await askFor({ range })).headers['content-range']).toBe(`bytes 0-1/${size}`);
    expect(await askFor({ range, 'if-range': etag })).toMatchObject(part);
    expect(await askFor({ range, 'if-range': '"x"' })).toMatchObject({ status: 200 });
    const outside = await askFor({ range: 'bytes=1000-' });
    expect(outside.status).toBe(416);
    expect(outside.headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*; sandbox$/),
      'content-range': `bytes */${size}`,
      'cache-control': 'private, no-store',
    });
  });

  test('is described to HEAD, and open to scripts of other sites', async () => {
    const head = await askFor({}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(CONTENT)));
    const preflight = await askFor({ 'access-control-request-method': 'GET' }, 'OPTIONS');
    expect(preflight).toMatchObject({ status: 204 });
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD');
    expect(await askFor({}, 'POST')).toMatchObject({ status: 405 });
  });
});

test('HEAD and parts of a withdrawn file are refused as well', async () => {
  const file = await store();
  expect(await statusesOf(cms, file, { method: 'HEAD' })).toEqual([404]);
  expect(await statusesOf(cms, file, { headers: { range: 'bytes=0-3' } })).toEqual([404]);
  expect(await statusesOf(cms, file, { headers: { 'if-none-match': '*' } })).toEqual([404]);
});

/** Sends the target exactly as written, which `fetch` would normalise. */
async function askRaw(target: string): Promise<string> {
  const { hostname, port } = new URL(cms.url);
  const socket = net.connect(Number(port), hostname);
  socket.write(`GET ${target} HTTP/1.1\r\nHost: cms\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const part of socket) answer += String(part);
  return answer;
}

test('no spelling of the address gets round it', async () => {
  const file = await store('.pdf');
  const name = path.basename(file.urls[0]);
  const elsewhere = path.join(cms.publicFolder, 'UPLOADS');
  await mkdir(elsewhere, { recursive: true });
  await writeFile(path.join(elsewhere, name), CONTENT);
  const targets = [
    ...[`/uploads/${name}`, `/uploads/${name}?x`, `/uploads/${name}/`, `/uploads/${name}.`],
    ...[`//uploads/${name}`, `/uploads//${name}`, `/./uploads/${name}`, `/a/../uploads/${name}`],
    ...[`/%75ploads/${name}`, `/%2575ploads/${name}`, `/uploads%2f${name}`, `/uploads/%2e/${name}`],
    ...[`/uploads/%2e%2e/uploads/${name}`, `/a/%2e%2e/uploads/${name}`, `/UPLOADS/${name}`],
    ...[`/uploads\\${name}`, `/%5cuploads/${name}`, `/\\uploads/${name}`, `/.%2fuploads/${name}`],
    ...[`/uploads/${name.replace('.', '%2e')}`, `/uploads/${name.toUpperCase()}`, `/uploads/%00`],
    ...[`/uploads/${name}%00`, `/uploads/${name}%20`, `/uploads/${name};a`, `/uploads/%c0%ae`],
    ...[`http://cms/uploads/${name}`, `/admin/../uploads/${name}`, `/api/../uploads/${name}`],
  ];
  for (const target of targets) {
    const answer = await askRaw(target);
    expect(answer, target).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer, target).not.toContain(CONTENT);
  }
  await publish(file.id);
  expect(await askRaw(`/uploads/${name}?x`)).toMatch(/^HTTP\/1\.1 200 /);
});

describe('who is signed in to the admin', () => {
  const cookieOf = async (headers: HeadersInit, address = '/admin/users/me', method = 'GET') => {
    const answer = await fetch(cms.url + address, { method, headers });
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('portal_files='));
    return { cookie: cookie ?? '', value: cookie?.split(';')[0] ?? '' };
  };

  test('sees all files by a cookie for files alone, until the session ends', async () => {
    const headers = await signIn(cms);
    const { cookie, value } = await cookieOf(headers);
    expect(cookie).toMatch(/; path=\/uploads; samesite=lax; httponly$/i);
    const file = await store();
    const seen = await fetch(cms.url + file.urls[1], { headers: { cookie: value } });
    expect(seen.status).toBe(200);
    expect(seen.headers.get('cache-control')).toBe('private, no-store');
    expect(await seen.text()).toBe(CONTENT);
    expect(await statusesOf(cms, file, { headers: { cookie: 'portal_files=x' } })).toEqual([404]);
    expect((await cookieOf(headers, '/admin/logout', 'POST')).cookie).toContain(
      'expires=Thu, 01 Jan 1970',
    );
    expect(await statusesOf(cms, file, { headers: { cookie: value } })).toEqual([404]);
  });

  test('nobody else gets such a cookie', async () => {
    for (const headers of [{}, { authorization: 'Bearer x' }]) {
      expect((await cookieOf(headers)).cookie).toBe('');
    }
  });
});
