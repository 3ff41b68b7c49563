import path from 'node:path';
import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PublicFiles } from '../src/media/public-files/public-files.js';
import type { PublicFilesRow } from '../src/media/public-files/public-files-table.js';
import { publicFilesReadModel } from '../src/media/public-files/public-files-read-model.js';
import { isOutdated, rebuildModel } from '../src/platform/read-models/rebuild.js';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
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

const DOCUMENT = 'api::legal-document.legal-document';

/** All ways in which an item can use a file. */
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
    DOCUMENT,
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
    const needed = uid === DOCUMENT ? await clerkOf(cms).whatIsNeeded() : {};
    const body = uid === 'api::article.article' ? { body: '<p>a</p>' } : {};
    const documents = cms.strapi.documents(uid);
    const { documentId } = await documents.create({
      data: { title: `Thử ${name}`, ...body, ...needed, ...fields(file) },
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

test('a request for a file costs no query but the first', async () => {
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
  // Background statements do not grow with the number of requests.
  expect(statements).toBeLessThan(2 * rounds);
});

describe('what is known of files', () => {
  const database = () => cms.strapi.db.connection;
  const rows = async () =>
    database()('public_files').orderBy(['document_id', 'hash']).select<PublicFilesRow[]>();

  test('is what a rebuild makes of the published content', async () => {
    await editor.post({ title: 'Tin xây lại', category, cover: (await store()).id });
    const written = await rows();
    const [first, second] = [...new Set(written.map((row) => row.document_id))];
    await database()('public_files').where({ document_id: first }).delete();
    await database()('public_files').where({ document_id: second, hash: '' }).update({ hash: 'a' });
    const ofNoType = { document_id: 'la', type: 'a', hash: '', shown_from: 0 };
    await database()('public_files').insert(ofNoType);
    await rebuildModel(database(), publicFilesReadModel(cms.strapi), {});
    expect(await rows()).toEqual(written);
  });

  test('is made where it is missing, on a database from before', async () => {
    const written = await rows();
    await database()('public_files').delete();
    const model = publicFilesReadModel(cms.strapi);
    expect(await isOutdated(database(), model)).toBe(true);
    await rebuildModel(database(), model, {});
    expect(await rows()).toEqual(written);
  });

  test('follows what other processes change, once one hears of it', async () => {
    let name = 'one';
    const other = new PublicFiles(database(), { present: { seq: 1, revision: 1, name } });
    const hearing = new PublicFiles(database(), {
      get present() {
        return { seq: 1, revision: 1, name };
      },
    });
    const unheard = new PublicFiles(database(), { present: undefined });
    const file = await store();
    const know = () =>
      Promise.all(
        [other, hearing, unheard].map((files) => files.has(path.basename(file.urls[1] ?? ''))),
      );
    expect(await know()).toEqual([false, false, false]);
    const id = await editor.post({ title: 'Tin ở máy khác', category, cover: file.id });
    name = 'two';
    expect(await know()).toEqual([false, true, true]);
    await editor.withdraw(id);
    name = 'three';
    expect(await know()).toEqual([false, false, false]);
  });

  test('of news that are to appear is asked again: they may be put off, or taken back', async () => {
    const files = new PublicFiles(database(), { present: { seq: 1, revision: 1, name: 'one' } });
    const file = await store();
    const name = path.basename(file.urls[0] ?? '');
    const later = new Date(Date.now() + 3_600_000);
    const id = await editor.post({ title: 'Tin hoãn', category, cover: file.id, postedAt: later });
    expect(await files.has(name)).toBe(false);
    await editor.withdraw(id);
    vi.setSystemTime(later.getTime() + 1);
    expect(await files.has(name)).toBe(false);
    vi.useRealTimers();
  });

  test('holds while the database is away, and what was not asked before is refused', async () => {
    const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    const file = await store();
    const name = path.basename(file.urls[0] ?? '');
    await editor.post({ title: 'Tin khi mất cơ sở dữ liệu', category, cover: file.id });
    const files = new PublicFiles(database(), { present: undefined });
    expect(await files.has(name)).toBe(true);
    const raw = vi.spyOn(database(), 'raw').mockImplementation(() => {
      throw away;
    });
    try {
      expect(await files.has(name)).toBe(true);
      await expect(files.has('khac_0123456789.png')).rejects.toThrow('gone');
    } finally {
      raw.mockRestore();
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
