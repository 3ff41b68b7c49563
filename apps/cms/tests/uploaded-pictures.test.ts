import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { NOTED, SECRET } from '../src/media/files/testing/noted-pictures.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { makePicture, tracesIn, uploaderOf } from './support/uploads.js';

let cms: Cms;
let upload: Awaited<ReturnType<typeof uploaderOf>>;

beforeAll(async () => {
  cms = await startCms();
  upload = await uploaderOf(cms);
});
afterAll(() => cms.stop());

const stored = z.object({
  url: z.string(),
  formats: z.record(
    z.string(),
    z.object({ url: z.string(), width: z.number(), height: z.number() }),
  ),
});

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
  const [photoFile] = z
    .array(z.object({ url: z.string(), width: z.number(), height: z.number(), size: z.number() }))
    .parse(await response.json());
  expect(photoFile).toMatchObject({ width: 600, height: 900 });
  const file = path.join(cms.publicFolder, photoFile?.url ?? '');
  const { exif, orientation, width, height } = await sharp(file).metadata();
  expect({ exif, orientation, width, height }).toEqual({
    ...{ exif: undefined, orientation: undefined },
    ...{ width: 600, height: 900 },
  });
});

test.each([...NOTED])('nothing but the picture is stored of %s', async (format, make) => {
  const noted = await make();
  const kind = format.split(' ').at(-1);
  const response = await upload(new Uint8Array(noted), `anh.${kind}`, `image/${kind}`);
  const { url, formats } = z.tuple([stored]).parse(await response.json())[0];
  const addresses = [url, ...Object.values(formats).map((one) => one.url)];
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) {
    const content = await readFile(path.join(cms.publicFolder, address));
    expect(content.includes(SECRET)).toBe(false);
  }
  const pixelsOf = (picture: Buffer | string) => sharp(picture).raw().toBuffer();
  expect(await pixelsOf(path.join(cms.publicFolder, url))).toEqual(await pixelsOf(noted));
});

test('a photo that lies on its side is turned, and loses its notes too', async () => {
  const noted = await NOTED.get('jpeg')?.();
  const lying = await sharp(noted).keepMetadata().withMetadata({ orientation: 6 }).toBuffer();
  const response = await upload(new Uint8Array(lying), 'nam.jpg', 'image/jpeg');
  const { url } = z.tuple([stored]).parse(await response.json())[0];
  const content = await readFile(path.join(cms.publicFolder, url));
  expect(content.includes(SECRET)).toBe(false);
  const { exif, xmp, width, height, icc } = await sharp(content).metadata();
  expect({ exif, xmp, width, height }).toEqual({ width: 60, height: 90 });
  expect(icc).toBeDefined();
});

test('a picture in AVIF has its size and its copies, as a cover and in a text', async () => {
  const drawn = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#246' } });
  const avif = await drawn.avif({ effort: 0 }).toBuffer();
  const response = await upload(new Uint8Array(avif), 'anh.avif', 'image/avif');
  const [file] = z
    .tuple([stored.extend({ id: z.number(), width: z.number(), height: z.number() })])
    .parse(await response.json());
  expect(file).toMatchObject({ width: 1200, height: 800 });
  const editor = editorOf(cms);
  const category = await editor.createCategory('Ảnh mới');
  const body = `<figure><img src="${file.url}" alt="Ảnh"></figure>`;
  await editor.post({ title: 'Tin có ảnh AVIF', category, cover: file.id, body });
  const { data } = await ask(cms, '/articles/{slug}', {}, 'tin-co-anh-avif');
  expect(data.cover).toMatchObject({ width: 1200, height: 800 });
  expect(data.cover?.renditions.map(({ width }) => width)).toEqual([
    ...[128, 240, 320, 480, 688, 960, 1200],
  ]);
  expect(data.body).toContain('width="1200" height="800"');
  expect(data.body).toContain('1200w');
});

test.each([
  ['tall', 800, 20_000, [128, 240, 320, 480]],
  ['wide', 20_000, 800, [128, 240, 320, 480, 688, 960, 1280, 1920]],
  ['thin', 2, 40_000, []],
])('a very %s picture has the copies that can be', async (_how, width, height, widths) => {
  const drawn = sharp({ create: { width, height, channels: 3, background: '#246' } });
  const png = await drawn.png().toBuffer();
  const response = await upload(new Uint8Array(png), 'man-hinh.png', 'image/png');
  expect(response.status).toBe(201);
  const [file] = z
    .tuple([stored.extend({ width: z.number(), height: z.number() })])
    .parse(await response.json());
  expect(file).toMatchObject({ width, height });
  const { thumbnail, ...copies } = file.formats;
  expect(thumbnail).toBeDefined();
  const made = Object.values(copies).map((copy) => copy.width);
  expect(made.toSorted((one, other) => one - other)).toEqual(widths);
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
    new Set([128, 240, 320, 480, 688, 960, 1000].map((width) => `webp_${width}`)),
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
