import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { emptyBin } from '../src/workflow/bin/bin.js';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { formOf, type Form } from './support/forms.js';
import { addRole } from './support/roles.js';
import { storeOf } from './support/stored-files.js';

const ARTICLE = 'api::article.article';
const CATEGORY = 'api::category.category';
const DAY_MS = 86_400_000;

const answer = z.object({
  data: z.object({
    items: z.array(
      z.object({
        ...{ uid: z.string(), documentId: z.string(), title: z.string(), type: z.string() },
        ...{ wasPublic: z.boolean(), hasDrafts: z.boolean(), userName: z.string() },
        ...{ deletedAt: z.iso.datetime(), goneAt: z.iso.datetime() },
      }),
    ),
    hasMore: z.boolean(),
  }),
});
const restored = z.object({ data: z.object({ missing: z.array(z.string()) }) });

let cms: Cms;
let headers: { authorization: string };
let an: Form;
let editor: Editor;
let category: string;
beforeAll(async () => {
  cms = await startCms();
  headers = await signIn(cms);
  an = formOf(cms, headers);
  editor = editorOf(cms);
  category = await editor.createCategory('Tin tức');
});
afterAll(() => cms.stop());

async function bin(as = headers) {
  const response = await fetch(`${cms.url}/admin/bin`, { headers: as });
  return answer.parse(await response.json()).data.items;
}
const inBin = async (documentId: string) =>
  (await bin()).find((one) => one.documentId === documentId);

function restore(documentId: string, uid = ARTICLE, as = headers): Promise<Response> {
  const address = `${cms.url}/admin/bin/${uid}/${documentId}/restore`;
  return fetch(address, { method: 'POST', headers: as });
}
const missingIn = async (response: Response) => restored.parse(await response.json()).data.missing;

const place = (documentId: string) => `collection-types/${ARTICLE}/${documentId}`;

test('what is deleted, one or many at once, is in the bin: who, when, until when', async () => {
  const [one, other] = [await editor.draft({ title: 'Một' }), await editor.draft({ title: 'Hai' })];
  const posted = await editor.post({ title: 'Ba', category });
  await an.remove(place(one));
  await an.act(`collection-types/${ARTICLE}`, 'bulkDelete', { documentIds: [other, posted] });
  const items = await bin();
  const told = items.slice(0, 3).map(({ title, wasPublic }) => `${title} ${wasPublic}`);
  expect(told.toSorted()).toEqual(['Ba true', 'Hai false', 'Một false']);
  const found = await inBin(one);
  expect(found).toMatchObject({ uid: ARTICLE, type: 'Tin bài', hasDrafts: true });
  expect(found?.userName).toMatch(/\S/);
  const span = Date.parse(found?.goneAt ?? '') - Date.parse(found?.deletedAt ?? '');
  expect(span).toBe(90 * DAY_MS);
});

test('it comes back as a draft of the same id, with all that it had, and can be public again', async () => {
  const related = await editor.draft({ title: 'Liên quan' });
  const file = await storeOf(cms)();
  const fields = { title: 'Thông báo nghỉ lễ', category, cover: file.id };
  const more = { relatedArticles: [related], legacyUrls: [{ url: '/Pages/le.aspx?ItemID=5' }] };
  const documentId = await editor.post({ ...fields, ...more });
  const { data: before } = await ask(cms, '/articles/{slug}', {}, 'thong-bao-nghi-le');
  await an.remove(place(documentId));
  expect((await cms.get('/api/v1/articles/thong-bao-nghi-le')).status).toBe(410);
  expect(await missingIn(await restore(documentId))).toEqual([]);
  expect(await inBin(documentId)).toBeUndefined();
  expect((await cms.get('/api/v1/articles/thong-bao-nghi-le')).status).toBe(410);
  await editor.publish(documentId);
  const { data: after } = await ask(cms, '/articles/{slug}', {}, 'thong-bao-nghi-le');
  expect(after).toMatchObject({
    title: before.title,
    slug: before.slug,
    category: before.category,
  });
  expect(before.cover).not.toBeNull();
  expect(after.cover).toEqual(before.cover);
  const draft = await cms.strapi.documents(ARTICLE).findOne({
    documentId,
    populate: { relatedArticles: true, legacyUrls: true },
  });
  expect(draft).toMatchObject({
    relatedArticles: [{ documentId: related }],
    legacyUrls: [{ url: '/pages/le.aspx?itemid=5' }],
  });
});

test('terms that are gone are told; a term itself comes back', async () => {
  const goes = await editor.createCategory('Sắp bỏ');
  const documentId = await editor.draft({ title: 'Thuộc chuyên mục', category: goes });
  await editor.delete(documentId);
  await cms.strapi.documents(CATEGORY).delete({ documentId: goes });
  expect(await missingIn(await restore(documentId))).toEqual(['Sắp bỏ']);
  expect(await missingIn(await restore(goes, CATEGORY))).toEqual([]);
  const term = await cms.strapi.documents(CATEGORY).findOne({ documentId: goes });
  expect(term).toMatchObject({ name: 'Sắp bỏ', slug: 'sap-bo' });
});

test('the history of an item goes on over its deletion', async () => {
  const documentId = await editor.draft({ title: 'Còn lịch sử' });
  await editor.delete(documentId);
  await restore(documentId);
  const answered = await fetch(`${cms.url}/admin/history/${ARTICLE}/${documentId}`, { headers });
  const { data }: { data: { versions: { action: string }[] } } = await answered.json();
  expect(data.versions.map(({ action }) => action)).toEqual(['restore', 'delete', 'create']);
});

test('only who may make items of a type sees and restores them', async () => {
  const documentId = await editor.draft({ title: 'Không phải của ai cũng được' });
  await editor.delete(documentId);
  const reader = await signIn(cms, await addRole(cms, 'Chỉ đọc', { read: [ARTICLE] }));
  expect(await bin(reader)).toEqual([]);
  const statuses = [
    await restore(documentId, ARTICLE, reader),
    await restore('nothing'),
    await restore(documentId, 'api::nothing.nothing'),
    await fetch(`${cms.url}/admin/bin`),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 404, 404, 401]);
});

test('what is refused or only rehearsed does not go into the bin', async () => {
  const documents = cms.strapi.documents('api::legal-document.legal-document');
  const { documentId } = await documents.create({ data: { number: '1/2020/QĐ-UBND' } });
  const law = `collection-types/api::legal-document.legal-document/${documentId}`;
  await an.rehearse('DELETE', law);
  await an.remove(law, '2020-01-01T00:00:00.000Z');
  expect(await inBin(documentId)).toBeUndefined();
});

test('after ninety days it is gone for good, with its versions; others stay', async () => {
  const db = cms.strapi.db.connection;
  const [old, young] = [await editor.draft({ title: 'Cũ' }), await editor.draft({ title: 'Mới' })];
  await editor.revise(old, { title: 'Cũ hơn' });
  await editor.delete(old);
  await editor.delete(young);
  const rowsOf = async (documentId: string) =>
    (await db('document_versions').where({ document_id: documentId })).length;
  const contents = async () => (await db('document_contents')).length;
  const before = await contents();
  const then = Date.now() - 91 * DAY_MS;
  await db('document_bin').where({ document_id: old }).update({ deleted_at: then });
  expect(await emptyBin(db, Date.now())).toBe(1);
  expect([await inBin(old), await rowsOf(old)]).toEqual([undefined, 0]);
  expect(await contents()).toBe(before - 2);
  expect(await inBin(young)).toBeDefined();
  expect(await rowsOf(young)).toBe(2);
  expect((await restore(old)).status).toBe(404);
});
