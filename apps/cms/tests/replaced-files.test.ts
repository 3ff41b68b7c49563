import { readdir, rename } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { refuseFilesNamed } from './support/refused-rows.js';
import { tracesIn } from './support/uploads.js';

let cms: Cms;
let editor: Editor;
let category: string;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Tin');
  headers = await signIn(cms);
  await refuseFilesNamed(cms, 'hong');
  // Silences errors that the tests provoke.
  cms.strapi.log.silent = true;
});
afterAll(() => cms.stop());

const file = z.object({
  id: z.number(),
  name: z.string(),
  url: z.string(),
  ext: z.string(),
  mime: z.string(),
  width: z.number(),
  height: z.number(),
});
type StoredPicture = z.output<typeof file>;

const drawn = (width: number, height: number, background = '#246') =>
  sharp({ create: { width, height, channels: 3, background } });

async function formOf(...files: [string, Sharp][]): Promise<FormData> {
  const form = new FormData();
  for (const [name, picture] of files) {
    form.append('files', new File([new Uint8Array(await picture.toBuffer())], name));
  }
  return form;
}

const send = (form: FormData, query = '') =>
  fetch(`${cms.url}/upload${query}`, { method: 'POST', headers, body: form });

async function store(name: string, picture: Sharp): Promise<StoredPicture> {
  const response = await send(await formOf([name, picture]));
  return z.tuple([file]).parse(await response.json())[0];
}

const uploadsFolder = () => path.join(cms.publicFolder, 'uploads');
const onDisk = async () => new Set(await readdir(uploadsFolder()));

describe('an upload that fails half-way leaves nothing', () => {
  let before: Awaited<ReturnType<typeof tracesIn>>;
  beforeEach(async () => {
    before = await tracesIn(cms);
  });

  test('when the database refuses it after its files were written', async () => {
    const response = await send(await formOf(['hong.png', drawn(900, 600).png()]));
    expect(response.status).toBe(500);
    expect(await tracesIn(cms)).toEqual(before);
  });

  test('of several files in one form, when the last is refused', async () => {
    const form = await formOf(
      ['mot.png', drawn(900, 600).png()],
      ['hai.jpg', drawn(900, 600).jpeg()],
      ['hong.png', drawn(900, 600).png()],
    );
    expect((await send(form)).status).toBe(500);
    expect(await tracesIn(cms)).toEqual(before);
  });

  test('when a file cannot be written', async () => {
    const form = await formOf(['anh.png', drawn(900, 600).png()]);
    const away = path.join(cms.publicFolder, 'away');
    await rename(uploadsFolder(), away);
    const response = await send(form);
    await rename(away, uploadsFolder());
    expect(response.status).toBe(500);
    expect(await tracesIn(cms)).toEqual(before);
  });

  test('when whoever sends it goes away', async () => {
    const content = await drawn(900, 600).png().toBuffer();
    const part = 'content-disposition: form-data; name="files"; filename="anh.png"';
    const sending = request(`${cms.url}/upload`, {
      method: 'POST',
      headers: {
        ...{ ...headers, 'content-type': 'multipart/form-data; boundary=x' },
        'content-length': 2 * content.length,
      },
    });
    sending.on('error', () => undefined);
    sending.write(`--x\r\n${part}\r\ncontent-type: image/png\r\n\r\n`);
    sending.write(content);
    const temporary = async () => (await tracesIn(cms)).temporary;
    await expect.poll(temporary).not.toEqual(before.temporary);
    sending.destroy();
    await expect.poll(() => tracesIn(cms)).toEqual(before);
  });
});

describe('a picture that is replaced', () => {
  const slug = 'tin-co-anh';
  let first: StoredPicture;
  let second: StoredPicture;
  let article: string;
  const body = () =>
    `<p>theo 5/QĐ-UBND</p><figure><img src="${first.url}" alt="Ảnh"></figure><p>và 37/2018/QĐ-UBND</p>`;

  beforeAll(async () => {
    await clerkOf(cms).issue('37/2018/QĐ-UBND', { slug: 'vb-37' });
    first = await store('anh.jpg', drawn(900, 600).jpeg());
    article = await editor.post({
      title: 'Tin có ảnh',
      slug,
      category,
      cover: first.id,
      body: body(),
    });
    const form = await formOf(['khac.png', drawn(700, 1000, '#c30').png()]);
    form.append('fileInfo', JSON.stringify({ name: 'anh.jpg' }));
    second = file.parse(await (await send(form, `?id=${first.id}`)).json());
  });

  test('has the ending and the kind of its new bytes, under another address', async () => {
    const facts = { id: first.id, name: 'anh.png', ext: '.png', mime: 'image/png' };
    expect(second).toMatchObject({ ...facts, width: 700, height: 1000 });
    expect(second.url).not.toBe(first.url);
    const served = await cms.get(second.url);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(served.status).toBe(200);
  });

  test('leaves nothing of what was there on disk', async () => {
    const hash = path.parse(first.url).name;
    expect([...(await onDisk())].filter((name) => name.includes(hash))).toEqual([]);
    expect((await cms.get(first.url)).status).toBe(404);
  });

  test('has its new sizes in texts and lists, published and draft', async () => {
    const { data } = await ask(cms, '/articles/{slug}', {}, slug);
    expect(data.cover).toMatchObject({ url: second.url, width: 700, height: 1000 });
    const draft = await cms.strapi
      .documents('api::article.article')
      .findOne({ documentId: article });
    for (const text of [data.body, String(draft?.body)]) {
      expect(text).toContain(`src="${second.url}"`);
      expect(text).toContain('width="700" height="1000"');
      expect(text).toContain('700w');
      expect(text).not.toContain(path.parse(first.url).name);
    }
    for (const { url } of data.cover?.renditions ?? [])
      expect((await cms.get(url)).status).toBe(200);
    expect(data.body).toContain('<a href="/van-ban/vb-37">37/2018/QĐ-UBND</a>');
  });

  test('is found by a form that was open meanwhile', async () => {
    await editor.change(article, { body: body() });
    const { data } = await ask(cms, '/articles/{slug}', {}, slug);
    expect(data.body).toContain(`src="${second.url}"`);
  });

  test('stays as it was when the new one cannot be stored', async () => {
    const before = await tracesIn(cms);
    const form = await formOf(['hong.png', drawn(300, 300).png()]);
    expect((await send(form, `?id=${first.id}`)).status).toBe(500);
    expect(await tracesIn(cms)).toEqual(before);
    expect((await cms.get(second.url)).status).toBe(200);
  });
});

describe('a file in use', () => {
  const message = z.object({ error: z.object({ message: z.string() }) });

  test.each([
    ['as a cover', (one: StoredPicture) => ({ cover: one.id })],
    [
      'in a text',
      (one: StoredPicture) => ({ body: `<figure><img src="${one.url}" alt=""></figure>` }),
    ],
  ])('%s is not deleted, and its editor is told where it is', async (how, fields) => {
    const picture = await store('dung.png', drawn(90, 60).png());
    const id = await editor.draft({ title: `Tin ${how}`, category, ...fields(picture) });
    const remove = () =>
      fetch(`${cms.url}/upload/files/${picture.id}`, { method: 'DELETE', headers });
    const refused = await remove();
    expect(refused.status).toBe(400);
    expect(message.parse(await refused.json()).error.message).toBe(
      `Ảnh “dung.png” đang được dùng trong Tin bài “Tin ${how}”. Hãy gỡ khỏi những nơi đó rồi xóa.`,
    );
    expect((await onDisk()).has(path.basename(picture.url))).toBe(true);
    await editor.delete(id);
    expect((await remove()).status).toBe(200);
    expect((await onDisk()).has(path.basename(picture.url))).toBe(false);
  });

  test('among several keeps all of them, also in a component', async () => {
    const [used, free] = [
      await store('album.png', drawn(90, 60).png()),
      await store('thua.png', drawn(90, 60).png()),
    ];
    await cms.strapi.documents('api::gallery.gallery').create({
      data: { title: 'Lễ hội', photos: [{ image: used.id, alt: 'Đoàn xe' }] },
    });
    const response = await fetch(`${cms.url}/upload/actions/bulk-delete`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ fileIds: [free.id, used.id] }),
    });
    expect(response.status).toBe(400);
    expect(message.parse(await response.json()).error.message).toContain('“Lễ hội”');
    expect((await onDisk()).has(path.basename(free.url))).toBe(true);
  });
});
