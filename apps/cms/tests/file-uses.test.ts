import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fileUsesReadModel } from '../src/media/file-uses/file-uses-read-model.js';
import { FILE_USES } from '../src/media/file-uses/file-uses-table.js';
import { isOutdated, rebuildModel } from '../src/platform/read-models/rebuild.js';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { addRole } from './support/roles.js';
import { storeOf, type StoredFile } from './support/stored-files.js';
import { makePicture, uploaderOf } from './support/uploads.js';

const ARTICLE = 'api::article.article';

let cms: Cms;
let editor: Editor;
let category: string;
let store: ReturnType<typeof storeOf>;
let headers: { authorization: string };

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  store = storeOf(cms);
  headers = await signIn(cms);
  category = await editor.createCategory('Tin');
});
afterAll(() => cms.stop());

const answered = z.object({
  data: z.object({
    items: z.array(
      z.object({
        ...{ type: z.string(), title: z.string(), documentId: z.string() },
        versions: z.array(z.string()),
        fields: z.array(z.string()),
      }),
    ),
    hidden: z.number(),
  }),
});

async function usesOf({ id }: { id: number }, as = headers) {
  const response = await fetch(`${cms.url}/admin/file-uses/${id}`, { headers: as });
  return answered.parse(await response.json()).data;
}

/** A person with these rights to the library, but none to items. */
async function librarian(name: string, rights: readonly string[]) {
  const person = await addRole(cms, name, {});
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { name } });
  const permissions = rights.map((right) => ({ action: `plugin::upload.${right}`, subject: null }));
  await cms.strapi.service('admin::role').assignPermissions(role.id, permissions);
  return person;
}

const message = z.object({ error: z.object({ message: z.string() }) });

async function refusalOf(path: string, body: object, as = headers): Promise<string> {
  const response = await fetch(`${cms.url}${path}`, {
    method: 'POST',
    headers: { ...as, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return message.parse(await response.json()).error.message;
}

describe('who uses a file is told', () => {
  const ways: [label: string, uid: UID.ContentType, fields: (file: StoredFile) => object][] = [
    ['Ảnh đại diện', ARTICLE, ({ id }) => ({ cover: id })],
    ['Tệp đính kèm', ARTICLE, ({ id }) => ({ attachments: [id] })],
    [
      'Nội dung',
      ARTICLE,
      ({ urls }) => ({ body: `<figure><img src="${urls[0]}" alt="a"></figure>` }),
    ],
    ['Nội dung', ARTICLE, ({ urls }) => ({ body: `<p><a href="${urls[1]}">Bản nhỏ</a></p>` })],
    ['Ảnh', 'api::gallery.gallery', ({ id }) => ({ photos: [{ image: id, alt: 'a' }] })],
    ['Ảnh bìa', 'api::video.video', ({ id }) => ({ poster: id })],
    [
      'Tệp văn bản',
      'api::legal-document.legal-document',
      ({ id }) => ({ files: [{ file: id, kind: 'original' }] }),
    ],
  ];

  test.each(ways)('“%s” of %s', async (label, uid, fields) => {
    const file = await store();
    const { documentId } = await cms.strapi
      .documents(uid)
      .create({ data: { title: 'Tên', abstract: 'Tên', ...fields(file) } });
    expect(await usesOf(file)).toMatchObject({
      items: [{ documentId, title: 'Tên', versions: ['draft'], fields: [label] }],
      hidden: 0,
    });
  });

  test('at each step of an item, until it is gone', async () => {
    const file = await store();
    const id = await editor.draft({ title: 'Một', category, cover: file.id });
    const versions = async () => (await usesOf(file)).items.map((item) => item.versions);
    const seen: unknown[] = [await versions()];
    await editor.publish(id);
    seen.push(await versions());
    await editor.revise(id, { cover: null });
    seen.push(await versions());
    await cms.strapi.documents(ARTICLE).discardDraft({ documentId: id });
    seen.push(await versions());
    await editor.withdraw(id);
    seen.push(await versions());
    const copy = await cms.strapi
      .documents(ARTICLE)
      .clone({ documentId: id, data: { title: 'Hai' } });
    if (!copy) throw new Error('nothing was copied');
    seen.push((await usesOf(file)).items.length);
    for (const { documentId } of copy.entries) await editor.delete(documentId);
    await editor.delete(id);
    seen.push(await versions());
    expect(seen).toEqual([
      ...[[['draft']], [['draft', 'published']], [['published']]],
      ...[[['draft', 'published']], [['draft']], 2, []],
    ]);
  });

  test('of a file that was replaced, too', async () => {
    const upload = await uploaderOf(cms);
    const send = async (name: string) => {
      const response = await upload(new Uint8Array(await makePicture()), name, 'image/png');
      return z.tuple([z.object({ id: z.number(), url: z.string() })]).parse(await response.json());
    };
    const [file] = await send('bia.png');
    const body = `<figure><img src="${file.url}" alt="a"></figure>`;
    const id = await editor.post({ title: 'Thay ảnh', category, body });
    const form = new FormData();
    form.append('files', new File([new Uint8Array(await makePicture())], 'moi.png'));
    const replaced = await fetch(`${cms.url}/upload?id=${file.id}`, {
      method: 'POST',
      headers,
      body: form,
    });
    expect(replaced.status).toBeLessThan(300);
    await editor.revise(id, { source: 'Sở' });
    expect((await usesOf(file)).items).toMatchObject([
      { title: 'Thay ảnh', versions: ['draft', 'published'] },
    ]);
  });

  test('without items that the asker may not read, but with their number', async () => {
    const file = await store();
    await editor.draft({ title: 'Chưa công bố', category, cover: file.id });
    const person = await signIn(cms, await librarian('Chỉ xem thư viện', ['read']));
    expect(await usesOf(file, person)).toEqual({ items: [], hidden: 1 });
  });
});

test('a folder with a file in use stays whole, and its editor is told where the file is', async () => {
  const library = cms.strapi.plugin('upload').service('folder');
  const folder: { id: number; path: string } = await library.create({ name: 'Lễ', parent: null });
  const inner: typeof folder = await library.create({ name: 'Ảnh của lễ', parent: folder.id });
  const [free, used] = [await store(), await store()];
  const files = cms.strapi.db.query('plugin::upload.file');
  for (const { id } of [free, used]) {
    await files.update({ where: { id }, data: { folder: inner.id, folderPath: inner.path } });
  }
  await editor.draft({ title: 'Có ảnh trong thư mục', category, cover: used.id });
  expect(await refusalOf('/upload/actions/bulk-delete', { folderIds: [folder.id] })).toContain(
    'đang được dùng trong Tin bài “Có ảnh trong thư mục”',
  );
  expect(await files.count({ where: { folderPath: inner.path } })).toBe(2);
});

test('who deletes a file in use is not told the titles of items that they may not read', async () => {
  const file = await store();
  await editor.draft({ title: 'Bản nháp kín', category, cover: file.id });
  const rights = ['read', 'assets.update', 'assets.create'];
  const person = await signIn(cms, await librarian('Giữ thư viện', rights));
  const refusal = await refusalOf('/upload/actions/bulk-delete', { fileIds: [file.id] }, person);
  expect(refusal).toContain('đang được dùng trong 1 mục mà bạn không được xem.');
});

test('a rebuild leaves what the writes left, and repairs what an import by SQL has left out', async () => {
  const db = cms.strapi.db.connection;
  const model = fileUsesReadModel(cms.strapi);
  const stored = async () =>
    (await db(FILE_USES).select()).map((row) => JSON.stringify(row)).toSorted();
  const written = await stored();
  expect(written.length).toBeGreaterThan(10);
  expect(await isOutdated(db, model)).toBe(false);
  await db(FILE_USES).delete();
  expect(await isOutdated(db, model)).toBe(true);
  await rebuildModel(db, model, {});
  expect(await stored()).toEqual(written);
});
