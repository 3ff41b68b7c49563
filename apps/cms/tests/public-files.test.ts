import path from 'node:path';
import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { KnownFiles } from '../src/media/public-files/known-files.js';
import { publicFilesReadModel } from '../src/media/public-files/public-files-read-model.js';
import { isOutdated, rebuildModel } from '../src/platform/read-models/rebuild.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { statusesOf, storeOf, type StoredFile } from './support/stored-files.js';
import { makePicture, uploaderOf } from './support/uploads.js';

let cms: Cms;
let editor: Editor;
let category: string;
let store: ReturnType<typeof storeOf>;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  store = storeOf(cms);
  category = await editor.createCategory('Tin');
});
afterAll(() => cms.stop());

const isPublic = async (file: StoredFile) => {
  const [status, ...others] = await statusesOf(cms, file);
  expect(others).toEqual([]);
  expect([200, 404]).toContain(status);
  return status === 200;
};

const YOUTUBE = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

/** How an item comes to use a file, of every type that can. */
const uses: [name: string, uid: UID.ContentType, fields: (file: StoredFile) => object][] = [
  ['a cover', 'api::article.article', ({ id }) => ({ category, cover: id })],
  ['an attachment', 'api::article.article', ({ id }) => ({ category, attachments: [id] })],
  [
    'a picture of a text',
    'api::article.article',
    ({ urls }) => ({
      category,
      body: `<figure><img src="${urls[0]}" alt="a"></figure><p>a</p>`,
    }),
  ],
  [
    'a link in a page',
    'api::page.page',
    ({ urls }) => ({ body: `<p><a href="${urls[0]}">tệp</a></p>` }),
  ],
  [
    'a photo of an album',
    'api::gallery.gallery',
    ({ id }) => ({ photos: [{ image: id, alt: 'a' }] }),
  ],
  [
    'a file of a document',
    'api::legal-document.legal-document',
    ({ id }) => ({
      ...{ number: `${id}/2025/QĐ-UBND`, abstract: 'a', issuedOn: '2025-01-02' },
      files: [{ file: id, kind: 'original' }],
    }),
  ],
  ['a film', 'api::video.video', ({ id }) => ({ file: id })],
  ['the poster of a film', 'api::video.video', ({ id }) => ({ poster: id, embedUrl: YOUTUBE })],
  ['captions', 'api::video.video', ({ id }) => ({ captions: id, embedUrl: YOUTUBE })],
];

describe('a file is public as long as something published uses it', () => {
  test.each(uses)('%s', async (name, uid, fields) => {
    const file = await store();
    const body = uid === 'api::article.article' ? { body: '<p>a</p>' } : {};
    const documents = cms.strapi.documents(uid);
    const { documentId } = await documents.create({
      data: { title: `Thử ${name}`, ...body, ...fields(file) },
    });
    expect(await isPublic(file)).toBe(false);
    await documents.publish({ documentId });
    expect(await isPublic(file)).toBe(true);
    await documents.unpublish({ documentId });
    expect(await isPublic(file)).toBe(false);
    await documents.publish({ documentId });
    await documents.delete({ documentId });
    expect(await isPublic(file)).toBe(false);
  });

  test('the logo and what the menu leads to', async () => {
    const [logo, paper] = [await store(), await store('.pdf')];
    const menu = [{ label: 'Quy chế', href: paper.urls[0] }];
    const site = cms.strapi.documents('api::site.site');
    const fields: object = { agencyName: 'Sở', logo: logo.id, menu };
    const { documentId } = await site.create({ data: fields });
    expect([await isPublic(logo), await isPublic(paper)]).toEqual([true, true]);
    const without: object = { logo: null, menu: [] };
    await site.update({ documentId, data: without });
    expect([await isPublic(logo), await isPublic(paper)]).toEqual([false, false]);
  });

  test('until the last of several is withdrawn', async () => {
    const file = await store();
    const one = await editor.post({ title: 'Tin một', category, cover: file.id });
    const other = await editor.post({ title: 'Tin hai', category, cover: file.id });
    await editor.withdraw(one);
    expect(await isPublic(file)).toBe(true);
    await editor.change(other, { cover: null });
    expect(await isPublic(file)).toBe(false);
  });

  test('not while only a draft uses it, also one of a published item', async () => {
    const [shown, drafted] = [await store(), await store()];
    const id = await editor.post({ title: 'Tin ba', category, cover: shown.id });
    await editor.revise(id, { cover: drafted.id });
    expect([await isPublic(shown), await isPublic(drafted)]).toEqual([true, false]);
  });

  test('not before the posting date of what uses it', async () => {
    const file = await store();
    const later = new Date(Date.now() + 86_400_000);
    const id = await editor.post({ title: 'Tin mai', category, cover: file.id, postedAt: later });
    expect(await isPublic(file)).toBe(false);
    vi.setSystemTime(later.getTime() + 1);
    expect(await isPublic(file)).toBe(true);
    vi.useRealTimers();
    await editor.change(id, { postedAt: new Date() });
    expect(await isPublic(file)).toBe(true);
  });

  test('not after a change that was taken back', async () => {
    const file = await store();
    const publishing = cms.strapi.db.transaction(async () => {
      await editor.post({ title: 'Tin bốn', category, cover: file.id });
      throw new Error('taken back');
    });
    await expect(publishing).rejects.toThrow('taken back');
    expect(await isPublic(file)).toBe(false);
  });
});

test('a request for a file costs no query', async () => {
  const [shown, hidden] = [await store(), await store()];
  await editor.post({ title: 'Tin có ảnh', category, cover: shown.id });
  let statements = 0;
  const count = () => void (statements += 1);
  cms.strapi.db.connection.on('query', count);
  const rounds = 20;
  for (let round = 0; round < rounds; round += 1) {
    expect([await statusesOf(cms, shown), await statusesOf(cms, hidden)]).toEqual([[200], [404]]);
  }
  cms.strapi.db.connection.removeListener('query', count);
  // What the cms does in the background meanwhile does not grow with the requests.
  expect(statements).toBeLessThan(2 * rounds);
});

describe('what is known of files', () => {
  const rows = async () => {
    const db = cms.strapi.db.connection;
    return db('public_files')
      .whereNotNull('hashes')
      .orderBy('document_id')
      .select('type', 'document_id', 'hashes', 'shown_from');
  };

  test('is what a rebuild makes of the published content', async () => {
    await editor.post({ title: 'Tin xây lại', category, cover: (await store()).id });
    const written = await rows();
    expect(written.length).toBeGreaterThan(1);
    const [first, second] = written;
    const db = cms.strapi.db.connection;
    await db('public_files').where({ document_id: first.document_id }).delete();
    await db('public_files').where({ document_id: second.document_id }).update({ hashes: '["a"]' });
    await db('public_files').insert({
      document_id: 'la',
      type: 'a',
      hashes: '[]',
      shown_from: 0,
      changed_at: 1,
    });
    await rebuildModel(db, publicFilesReadModel(cms.strapi), {});
    expect(await rows()).toEqual(written);
  });

  test('is made where it is missing, on a database from before', async () => {
    const written = await rows();
    await cms.strapi.db.connection('public_files').delete();
    const model = publicFilesReadModel(cms.strapi);
    expect(await isOutdated(cms.strapi.db.connection, model)).toBe(true);
    await rebuildModel(cms.strapi.db.connection, model, {});
    expect(await rows()).toEqual(written);
  });

  test('follows what other processes change', async () => {
    const other = new KnownFiles(cms.strapi.db.connection);
    await other.refresh();
    const file = await store();
    const knows = () => other.has(path.basename(file.urls[1] ?? ''));
    other.watch(cms.strapi);
    try {
      const id = await editor.post({ title: 'Tin ở máy khác', category, cover: file.id });
      await expect.poll(knows, { timeout: 20_000 }).toBe(true);
      await editor.withdraw(id);
      await expect.poll(knows, { timeout: 20_000 }).toBe(false);
    } finally {
      await other.stop();
    }
  });
});

test('an upload is private until it is used', async () => {
  const upload = await uploaderOf(cms);
  await upload(new Uint8Array(await makePicture()), 'hoi-truong.png', 'image/png');
  const [stored] = await cms.strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { name: 'hoi-truong.png' } });
  const copies: { url: string }[] = Object.values(stored.formats);
  const file: StoredFile = {
    id: Number(stored.id),
    urls: [stored.url, ...copies.map(({ url }) => url)],
  };
  expect(file.urls.length).toBeGreaterThan(3);
  expect(await isPublic(file)).toBe(false);
  const body = `<figure><img src="${stored.url}" alt="a"></figure><p>a</p>`;
  await editor.post({ title: 'Tin có ảnh mới', category, body });
  expect(await isPublic(file)).toBe(true);
  const article = await ask(cms, '/articles/{slug}', {}, 'tin-co-anh-moi');
  expect(article.data.body).toContain(`src="${stored.url}"`);
});
