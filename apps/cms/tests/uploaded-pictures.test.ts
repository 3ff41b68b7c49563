import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { startCms, type Cms } from './support/cms.js';
import { makePicture, tracesIn, uploaderOf } from './support/uploads.js';

let cms: Cms;
let upload: Awaited<ReturnType<typeof uploaderOf>>;

beforeAll(async () => {
  cms = await startCms();
  upload = await uploaderOf(cms);
});
afterAll(() => cms.stop());

test('a picture is stored with smaller renditions', async () => {
  const response = await upload(new Uint8Array(await makePicture()), 'anh.png', 'image/png');
  expect(response.status).toBe(201);
  expect((await tracesIn(cms)).stored).toBeGreaterThan(1);
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
