import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;
let headers: { authorization: string };

beforeAll(async () => {
  cms = await startCms();
  headers = await signIn(cms);
});
afterAll(() => cms.stop());

async function upload(content: BlobPart, name: string, type: string): Promise<Response> {
  const form = new FormData();
  form.append('files', new File([content], name, { type }));
  // Making a large file keeps this process busy: connections that ended meanwhile must not be used.
  await setImmediate();
  return fetch(`${cms.url}/upload`, { method: 'POST', headers, body: form });
}

const refusal = z.object({ error: z.object({ message: z.string() }) });
const messageOf = async (response: Response) => refusal.parse(await response.json()).error.message;

/** What an upload could leave behind: rows, stored files, temporary files. */
async function traces() {
  const temporary = (await readdir(os.tmpdir())).filter((name) => /^[a-z0-9]{20,}$/.test(name));
  return {
    rows: await cms.strapi.db.query('plugin::upload.file').count(),
    stored: (await readdir(path.join(cms.publicFolder, 'uploads'))).length,
    temporary: temporary.length,
  };
}

const picture = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#246' } })
    .png()
    .toBuffer();

test('a picture is stored with smaller renditions', async () => {
  const response = await upload(new Uint8Array(await picture()), 'anh.png', 'image/png');
  expect(response.status).toBe(201);
  expect((await traces()).stored).toBeGreaterThan(1);
});

test.each([
  ['HTML in disguise', 'anh.png', '<html><script>alert(1)</script></html>', 'không đúng với đuôi'],
  ['HTML by name', 'trang.html', '<html></html>', 'không thuộc loại được phép'],
  ['SVG', 'anh.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'không thuộc loại được phép'],
  ['a document that is no PDF', 'van-ban.pdf', 'Không phải PDF', 'không đúng với đuôi .pdf'],
  ['an empty file', 'anh.png', '', 'rỗng'],
  ['a name without ending', 'anh', 'x', 'không thuộc loại được phép'],
])('%s is refused with a sentence, and leaves nothing', async (_what, name, content, sentence) => {
  const before = await traces();
  const response = await upload(content, name, 'image/png');
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain(sentence);
  expect(await traces()).toEqual(before);
});

test('a real picture under an HTML name is refused', async () => {
  const before = await traces();
  const content = new Uint8Array(await picture());
  const response = await upload(content, 'anh.html', 'application/octet-stream');
  expect(response.status).toBe(400);
  expect(await traces()).toEqual(before);
});

test('a cover of 200 MB is refused with a sentence, and leaves nothing', async () => {
  const before = await traces();
  const content = new Uint8Array(200_000_000);
  content.set(await picture());
  const response = await upload(content, 'anh-lon.png', 'image/png');
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain('nặng 200 MB, quá mức tối đa 20 MB');
  expect(await traces()).toEqual(before);
});

test('more than the largest body is refused before it is stored', async () => {
  const before = await traces();
  const response = await upload(new Uint8Array(305_000_000), 'phim.mp4', 'video/mp4');
  expect(response.status).toBe(413);
  expect(await messageOf(response)).toContain('vượt mức tối đa 301 MB');
  expect(await traces()).toEqual(before);
});

test('files are not fetched from addresses that somebody names', async () => {
  const response = await fetch(`${cms.url}/upload/actions/upload-from-urls`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
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
    new File([new Uint8Array(await picture())], 'anh.png', { type: 'image/png' }),
  );
  const before = await traces();
  const response = await fetch(`${cms.url}/upload`, {
    method: 'POST',
    headers: credentials,
    body: form,
  });
  expect(response.status).toBe(401);
  expect(await traces()).toEqual(before);
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
  const before = await traces();
  const huge = withSize(await picture(), 16_000, 16_000);
  const response = await upload(new Uint8Array(huge), 'lon.png', 'image/png');
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain('quá lớn (16000 × 16000)');
  expect(await traces()).toEqual(before);
});

test('a photo is stored upright, without the place where it was taken', async () => {
  const photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#642' },
  })
    .withExif({ IFD3: { GPSLatitude: '19/1 48/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const response = await upload(new Uint8Array(photo), 'dien-thoai.jpg', 'image/jpeg');
  const [stored] = z
    .array(z.object({ url: z.string(), width: z.number(), height: z.number(), size: z.number() }))
    .parse(await response.json());
  expect(stored).toMatchObject({ width: 600, height: 900 });
  const file = path.join(cms.publicFolder, stored?.url ?? '');
  const { exif, orientation, width, height } = await sharp(file).metadata();
  expect({ exif, orientation, width, height }).toEqual({
    ...{ exif: undefined, orientation: undefined },
    ...{ width: 600, height: 900 },
  });
});

const stored = z.object({
  url: z.string(),
  formats: z.record(
    z.string(),
    z.object({ url: z.string(), width: z.number(), height: z.number() }),
  ),
});

test('the site gets copies in WebP, the largest as wide as the picture', async () => {
  const logo = await sharp({
    create: { width: 1000, height: 500, channels: 4, background: '#c008' },
  })
    .png()
    .toBuffer();
  const response = await upload(new Uint8Array(logo), 'trong-suot.png', 'image/png');
  const { formats } = z.tuple([stored]).parse(await response.json())[0];
  const { thumbnail, ...copies } = formats;
  expect(thumbnail).toBeDefined();
  expect(new Set(Object.keys(copies))).toEqual(
    new Set([320, 640, 960, 1000].map((width) => `webp_${width}`)),
  );
  for (const copy of Object.values(copies)) {
    const made = await sharp(path.join(cms.publicFolder, copy.url)).metadata();
    expect(made).toMatchObject({ format: 'webp', width: copy.width, hasAlpha: true });
    expect(made.height).toBe(copy.width / 2);
  }
});

test('a picture that moves still moves in its copies', async () => {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 400, height: 300, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const response = await upload(new Uint8Array(moving), 'chuyen-dong.gif', 'image/gif');
  const { formats } = z.tuple([stored]).parse(await response.json())[0];
  const copy = formats['webp_320'];
  expect(copy).toMatchObject({ width: 320, height: 240 });
  const made = await sharp(path.join(cms.publicFolder, copy?.url ?? '')).metadata();
  expect(made.pages).toBe(3);
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
  const before = await traces();
  const half = new Uint8Array(whole.subarray(0, whole.length / 2));
  const response = await upload(half, `dang-do.${format}`, `image/${format}`);
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toContain(`Không đọc được ảnh “dang-do.${format}”`);
  expect(await traces()).toEqual(before);
});
