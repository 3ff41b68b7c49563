import http from 'node:http';
import { json } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { makePicture, tracesIn, uploaderOf } from './support/uploads.js';

let cms: Cms;
let upload: Awaited<ReturnType<typeof uploaderOf>>;

beforeAll(async () => {
  cms = await startCms();
  upload = await uploaderOf(cms);
});
afterAll(() => cms.stop());

const refusal = z.object({ error: z.object({ message: z.string() }) });
const messageIn = (body: unknown) => refusal.parse(body).error.message;
const messageOf = async (response: Response) => messageIn(await response.json());

test.each([
  ['HTML in disguise', 'anh.png', '<html><script>alert(1)</script></html>', 'không đúng với đuôi'],
  ['HTML by name', 'trang.html', '<html></html>', 'không thuộc loại được phép'],
  ['SVG', 'anh.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'không thuộc loại được phép'],
  ['a document that is no PDF', 'van-ban.pdf', 'Không phải PDF', 'không đúng với đuôi .pdf'],
  ['an empty file', 'anh.png', '', 'rỗng'],
  ['a name without ending', 'anh', 'x', 'không thuộc loại được phép'],
])('%s is refused with a sentence, and leaves nothing', async (_what, name, content, sentence) => {
  const before = await tracesIn(cms);
  const response = await upload(content, name, 'image/png');
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain(sentence);
  expect(await tracesIn(cms)).toEqual(before);
});

test('a real picture under an HTML name is refused', async () => {
  const before = await tracesIn(cms);
  const content = new Uint8Array(await makePicture());
  const response = await upload(content, 'anh.html', 'application/octet-stream');
  expect(response.status).toBe(400);
  expect(await tracesIn(cms)).toEqual(before);
});

test('a cover of 30 MB is refused with a sentence, and leaves nothing', async () => {
  const before = await tracesIn(cms);
  const content = new Uint8Array(30_000_000);
  content.set(await makePicture());
  const response = await upload(content, 'anh-lon.png', 'image/png');
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain('nặng 30 MB, quá mức tối đa 20 MB');
  expect(await tracesIn(cms)).toEqual(before);
});

test('more than the largest body is refused before any of it is read', async () => {
  const before = await tracesIn(cms);
  const request = http.request(`${cms.url}/upload`, {
    method: 'POST',
    headers: {
      ...(await signIn(cms)),
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 305_000_000,
    },
  });
  request.flushHeaders();
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  expect(answer.statusCode).toBe(413);
  expect(messageIn(await json(answer))).toContain('vượt mức tối đa 301 MB');
  request.destroy();
  expect(await tracesIn(cms)).toEqual(before);
});

test('files are not fetched from addresses that somebody names', async () => {
  const response = await fetch(`${cms.url}/upload/actions/upload-from-urls`, {
    method: 'POST',
    headers: { ...(await signIn(cms)), 'content-type': 'application/json' },
    body: JSON.stringify({ urls: [`${cms.url}/healthz`] }),
  });
  expect(response.status).toBe(403);
});

test.each([
  ['without a token', {}],
  ['with an invented token', { authorization: 'Bearer x' }],
])('a stranger %s uploads nothing', async (_how, credentials) => {
  const form = new FormData();
  form.append(
    'files',
    new File([new Uint8Array(await makePicture())], 'anh.png', { type: 'image/png' }),
  );
  const before = await tracesIn(cms);
  const response = await fetch(`${cms.url}/upload`, {
    method: 'POST',
    headers: credentials,
    body: form,
  });
  expect(response.status).toBe(401);
  expect(await tracesIn(cms)).toEqual(before);
});

const HEADER = { start: 12, width: 16, height: 20, end: 29 };

/** The same PNG with another size in its header (IHDR, the first chunk). */
function withSize(png: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(width, HEADER.width);
  copy.writeUInt32BE(height, HEADER.height);
  copy.writeUInt32BE(crc32(copy.subarray(HEADER.start, HEADER.end)), HEADER.end);
  return copy;
}

test('a picture of too many pixels is refused from its header alone', async () => {
  const before = await tracesIn(cms);
  const huge = withSize(await makePicture(), 16_000, 16_000);
  const response = await upload(new Uint8Array(huge), 'lon.png', 'image/png');
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain('quá lớn (16000 × 16000)');
  expect(await tracesIn(cms)).toEqual(before);
});

test.each([
  ['a photo with notes of its camera', 'jpeg', true],
  ['a photo without notes', 'jpeg', false],
  ['a drawing', 'png', false],
] as const)('%s that breaks off is refused with a sentence', async (_what, format, hasNotes) => {
  const drawn = sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 99, sigma: 30 },
    },
  }).toFormat(format);
  const whole = await (hasNotes ? drawn.withMetadata({ orientation: 6 }) : drawn).toBuffer();
  const before = await tracesIn(cms);
  const half = new Uint8Array(whole.subarray(0, whole.length / 2));
  const response = await upload(half, `dang-do.${format}`, `image/${format}`);
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain(`Không đọc được ảnh “dang-do.${format}”`);
  expect(await tracesIn(cms)).toEqual(before);
});
