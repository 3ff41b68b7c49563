import { createRequire } from 'node:module';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { runDue } from './support/due-jobs.js';
import { editorOf } from './support/editor.js';
import { storedBy, uploaderOf } from './support/uploads.js';

const missing: typeof import('../src/media/files/missing-renditions') = createRequire(
  import.meta.url,
)('../dist/src/media/files/missing-renditions.js');

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const copies = z.object({
  formats: z.looseObject({ webp_320: z.looseObject({ url: z.string() }) }),
});

async function upload(width: number, height: number) {
  const picture = sharp({ create: { width, height, channels: 3, background: '#246' } }).png();
  const put = await uploaderOf(cms);
  return storedBy(await put(new Uint8Array(await picture.toBuffer()), 'cu.png', 'image/png'));
}

const widthsOf = (html: string) => [...html.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));

test('a picture of an earlier version gets the copies that it lacks, wherever it is shown', async () => {
  const { id, url } = await upload(1200, 800);
  const db = cms.strapi.db.connection;
  const file = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  const { webp_320: former } = copies.parse(file).formats;
  await db('files')
    .where({ id })
    .update({ formats: JSON.stringify({ webp_320: former }) });
  const editor = editorOf(cms);
  const category = await editor.createCategory('Tin');
  const body = `<figure><img src="${url}" alt="Ảnh"></figure>`;
  const documentId = await editor.post({ title: 'Tin có ảnh cũ', category, cover: id, body });
  const article = async () => (await ask(cms, '/articles/{slug}', {}, 'tin-co-anh-cu')).data;
  expect(widthsOf((await article()).body)).toEqual([320]);

  await db.transaction(missing.enqueuePictures);
  await runDue(cms, missing.RENDITION_WORKER);

  const { cover, body: text } = await article();
  const widths = [128, 240, 320, 480, 688, 960, 1200];
  expect(cover?.renditions.map(({ width }) => width)).toEqual(widths);
  expect(widthsOf(text)).toEqual(widths);
  expect(cover?.renditions.find(({ width }) => width === 320)?.url).toBe(former.url);
  for (const copy of cover?.renditions ?? []) {
    expect((await fetch(cms.url + copy.url)).status).toBe(200);
  }
  const draft = await cms.strapi.documents('api::article.article').findOne({ documentId });
  expect(widthsOf(draft?.body ?? '')).toEqual(widths);
});
