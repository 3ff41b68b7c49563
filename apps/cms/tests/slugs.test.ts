import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Thông báo');
});
afterAll(() => cms.stop());

const ARTICLE = 'api::article.article';
const draftOf = (documentId: string, uid: UID.ContentType = ARTICLE) =>
  cms.strapi.documents(uid).findOne({ documentId });
const slugOf = async (documentId: string) => (await draftOf(documentId))?.['slug'];

describe('the slug of a draft', () => {
  test('follows its title until the first publish, though the form sends the old one', async () => {
    const id = await editor.draft({ category });
    expect(await slugOf(id)).toBeNull();
    await editor.revise(id, { title: 'Tên tạm', slug: '' });
    expect(await slugOf(id)).toBe('ten-tam');
    await editor.revise(id, { title: 'Tên thật', slug: 'ten-tam' });
    expect(await slugOf(id)).toBe('ten-that');
    await editor.publish(id);
    await editor.revise(id, { title: 'Tên sửa', slug: 'ten-that' });
    expect(await slugOf(id)).toBe('ten-that');
    await editor.withdraw(id);
    await editor.revise(id, { title: 'Tên sửa lần nữa', slug: 'ten-that' });
    expect(await slugOf(id)).toBe('ten-that');
  });

  test('stays where the editor wrote it, and is made anew where it is emptied', async () => {
    const id = await editor.draft({ title: 'Kế hoạch', slug: 'ke-hoach-2026', category });
    await editor.revise(id, { title: 'Kế hoạch năm', slug: 'ke-hoach-2026' });
    expect(await slugOf(id)).toBe('ke-hoach-2026');
    await editor.revise(id, { slug: 'cua-toi' });
    await editor.revise(id, { title: 'Kế hoạch quý' });
    expect(await slugOf(id)).toBe('cua-toi');
    await editor.revise(id, { slug: '' });
    expect(await slugOf(id)).toBe('ke-hoach-quy');
  });

  test('that an earlier version called article follows as well', async () => {
    const id = await editor.draft({ title: 'Tin', slug: 'article', category });
    await editor.revise(id, { title: 'Tin mới', slug: 'article' });
    expect(await slugOf(id)).toBe('tin-moi');
  });

  test('of a title without a letter is there when it is published', async () => {
    const id = await editor.draft({ title: '***', category });
    expect(await slugOf(id)).toBeNull();
    await editor.publish(id);
    expect((await cms.get('/api/v1/articles/article')).status).toBe(200);
  });
});

describe('a copy', () => {
  const postedAt = '2025-01-05T02:00:00.000Z';
  type Fields = Record<string, unknown>;
  const copyOf = async (documentId: string, data: Fields = {}): Promise<Fields> => {
    const copied = await cms.strapi.documents(ARTICLE).clone({ documentId, data });
    return { ...copied?.entries[0] };
  };

  test('takes over neither slug, posting date nor publication', async () => {
    const id = await editor.post({ title: 'Nghỉ Tết', slug: 'nghi-tet-2025', category, postedAt });
    expect(await copyOf(id)).toMatchObject({
      ...{ title: 'Nghỉ Tết', slug: 'nghi-tet', postedAt: null, publishedAt: null },
    });
    const second = await copyOf(id, { title: 'Nghỉ Tết', slug: 'nghi-tet-2025', postedAt });
    expect(second).toMatchObject({ slug: 'nghi-tet-2', postedAt: null });
    await editor.revise(String(second['documentId']), { title: 'Nghỉ hè', slug: 'nghi-tet-2' });
    expect(await slugOf(String(second['documentId']))).toBe('nghi-he');
    const chosen = await copyOf(id, { slug: 'khac', postedAt: '2026-01-05T02:00:00.000Z' });
    expect(chosen).toMatchObject({ slug: 'khac' });
    expect(new Date(String(chosen['postedAt']))).toEqual(new Date('2026-01-05T02:00:00Z'));
  });

  test('is made from the list at once, where it is a draft', async () => {
    const copy = await copyFromList();
    const id = await editor.post({ title: 'Từ danh sách', category, postedAt });
    const response = await copy(ARTICLE, id);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { title: 'Từ danh sách', slug: 'tu-danh-sach-2', postedAt: null, status: 'draft' },
    });
    const document = await clerkOf(cms).issue('5/QĐ-UBND');
    const copied = await copy('api::legal-document.legal-document', document);
    expect(await copied.json()).toMatchObject({ data: { number: '5/QĐ-UBND', status: 'draft' } });
    expect((await copy('api::category.category', category)).status).toBe(400);
  });
});

/** Copies an item as the button of a list does. */
async function copyFromList() {
  const headers = await signIn(cms);
  return (uid: string, id: string) =>
    fetch(`${cms.url}/content-manager/collection-types/${uid}/auto-clone/${id}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    });
}

describe('a title of blanks is refused in words', () => {
  test.each<[UID.ContentType, string, string]>([
    [ARTICLE, 'title', 'Tiêu đề'],
    ['api::video.video', 'title', 'Tiêu đề'],
    ['api::gallery.gallery', 'title', 'Tiêu đề'],
    ['api::page.page', 'title', 'Tiêu đề'],
    ['api::legal-document.legal-document', 'abstract', 'Trích yếu'],
    ['api::category.category', 'name', 'Tên'],
    ['api::issuing-body.issuing-body', 'name', 'Tên'],
  ])('%s %s', async (uid, field, label) => {
    for (const blank of ['   ', '\u00a0\u200b\u3000', '\u00ad\ufeff\t\n']) {
      const data: Record<string, unknown> = { name: 'a', title: 'a', [field]: blank };
      await expect(cms.strapi.documents(uid).create({ data })).rejects.toThrow(
        new RegExp(`^${label}.*: chỉ có khoảng trắng`),
      );
    }
  });

  test('in a component too, and where it is stored already', async () => {
    const photos = [{ alt: ' ' }];
    const gallery = cms.strapi.documents('api::gallery.gallery');
    await expect(gallery.create({ data: { title: 'Album', photos } })).rejects.toThrow(
      'Ảnh – Văn bản thay thế: chỉ có khoảng trắng',
    );
    const id = await editor.draft({ title: 'Sẽ trống', category });
    await cms.strapi.db.connection('articles').where('document_id', id).update({ title: '  ' });
    await expect(editor.publish(id)).rejects.toThrow('Tiêu đề: chỉ có khoảng trắng');
  });
});

// Last: it replaces the cms.
test('a copy asks nothing of a cms that has ended in the same process', async () => {
  const { strapi: ended } = cms;
  await cms.stop();
  cms = await startCms(cms.environment);
  const asked = vi.spyOn(ended, 'contentTypes', 'get');
  const copy = await copyFromList();
  expect((await copy('api::category.category', category)).status).toBe(400);
  expect(asked).not.toHaveBeenCalled();
});
