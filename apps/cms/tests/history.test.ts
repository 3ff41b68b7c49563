import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { addAdministrator, formOf, type Form } from './support/forms.js';
import { addRole } from './support/roles.js';

const ARTICLE = 'api::article.article';
const CATEGORY = 'api::category.category';

const version = z.object({
  id: z.number(),
  at: z.iso.datetime(),
  action: z.string(),
  isPublic: z.boolean(),
  userId: z.number().optional(),
  userName: z.string(),
  fields: z.array(z.string()),
  restoredFrom: z.iso.datetime().optional(),
});
const listed = z.object({
  data: z.object({ title: z.string(), versions: z.array(version), hasMore: z.boolean() }),
});
const state = z.object({
  fields: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.string()),
});
const shown = z.object({
  data: z.object({
    version,
    older: state.nullable(),
    newer: state.nullable(),
    missing: z.array(z.string()),
    keepsSlug: z.boolean(),
    mayRestore: z.boolean(),
    hasDrafts: z.boolean(),
    isAsToday: z.boolean(),
  }),
});
const restored = z.object({
  data: z.object({ missing: z.array(z.string()), keepsSlug: z.boolean() }),
});

type Headers = Awaited<ReturnType<typeof signIn>>;

let cms: Cms;
let headers: Headers;
let an: Form;
let editor: Editor;
beforeAll(async () => {
  cms = await startCms();
  headers = await signIn(cms);
  an = formOf(cms, headers);
  editor = editorOf(cms);
});
afterAll(() => cms.stop());

function historyOf(documentId: string, uid = ARTICLE, as: Headers = headers) {
  const ask = (rest = '', method = 'GET') =>
    fetch(`${cms.url}/admin/history/${uid}/${documentId}${rest}`, { method, headers: as });
  return {
    ask,
    list: async (query = '') => listed.parse(await (await ask(query)).json()).data,
    show: async (id: number, other = 'before') =>
      shown.parse(await (await ask(`/${id}?with=${other}`)).json()).data,
    restore: async (id: number) =>
      restored.parse(await (await ask(`/${id}/restore`, 'POST')).json()).data,
  };
}

/** The actions, newest first, with the changed fields. */
async function told(documentId: string, uid = ARTICLE): Promise<string[]> {
  const { versions } = await historyOf(documentId, uid).list();
  return versions.map(({ action, fields }) => [action, ...fields].join(' '));
}

test('each change of an item is told, whatever way it came; a save without one is not', async () => {
  const category = await editor.createCategory('Tin tức');
  const documentId = await editor.draft({ title: 'Một', category });
  await editor.revise(documentId, { title: 'Một', category });
  await editor.revise(documentId, {
    source: 'Báo',
    corrections: [{ date: '2026-11-29', note: 'Sửa' }],
  });
  await editor.publish(documentId);
  await editor.revise(documentId, { category: null, title: 'Hai' });
  await cms.strapi.documents(ARTICLE).discardDraft({ documentId });
  await editor.withdraw(documentId);
  expect(await told(documentId)).toEqual([
    'unpublish',
    'discard title category',
    'update title category',
    'publish postedAt',
    'update source corrections',
    'create',
  ]);
  const { versions } = await historyOf(documentId).list();
  expect(versions.map(({ isPublic }) => isPublic)).toEqual([false, true, true, true, false, false]);
  expect(versions[0]).toMatchObject({ userName: '' });
});

test('a save from the admin tells who, with the name of that time', async () => {
  const person = { email: 'binh@example.gov.vn', password: 'MatKhau-2026' };
  await addAdministrator(cms, { ...person, firstname: 'Bình', lastname: 'Nguyễn Văn' });
  const documentId = await editor.draft({ title: 'Một' });
  const item = `collection-types/${ARTICLE}/${documentId}`;
  await formOf(cms, await signIn(cms, person)).save(item, { author: 'Chi' });
  await cms.strapi.db.query('admin::user').update({
    where: { email: person.email },
    data: { firstname: 'Khác' },
  });
  const [last] = (await historyOf(documentId).list()).versions;
  expect(last).toMatchObject({ userName: 'Nguyễn Văn Bình', fields: ['author'] });
  expect(last?.userId).toBeGreaterThan(0);
});

test('what is refused or only rehearsed leaves nothing', async () => {
  const documentId = await editor.draft({ title: 'Một' });
  const item = `collection-types/${ARTICLE}/${documentId}`;
  expect((await an.save(item, { title: '\u2003' })).status).toBe(400);
  const documents = cms.strapi.documents('api::legal-document.legal-document');
  const law = await documents.create({ data: { number: '1/2020/QĐ-UBND' } });
  const place = `collection-types/api::legal-document.legal-document/${law.documentId}`;
  await an.rehearse('POST', `${place}/actions/publish`, { abstract: 'Khác' });
  await an.rehearse('DELETE', place);
  expect(await told(documentId)).toEqual(['create']);
  expect(await told(law.documentId, 'api::legal-document.legal-document')).toEqual(['create']);
});

test('an item of before there were versions keeps what it was before its first change', async () => {
  const documentId = await editor.draft({ title: 'Ngày xưa' });
  await cms.strapi.db.connection('document_versions').where({ document_id: documentId }).delete();
  await editor.revise(documentId, { title: 'Ngày nay' });
  expect(await told(documentId)).toEqual(['update title slug', 'found']);
  const history = historyOf(documentId);
  const [last] = (await history.list()).versions;
  const { older, newer } = await history.show(last?.id ?? 0);
  expect([older?.fields['title'], newer?.fields['title']]).toEqual(['Ngày xưa', 'Ngày nay']);
});

test('a deleted item leaves its last state, with the names of what it named', async () => {
  const category = await editor.createCategory('Chuyên mục cũ');
  const documentId = await editor.draft({ title: 'Sẽ xóa', category });
  await editor.delete(documentId);
  const db = cms.strapi.db.connection;
  const rows = await db('document_versions').where({ document_id: documentId }).orderBy('id');
  expect(rows.map(({ action }) => action)).toEqual(['create', 'delete']);
  expect(new Set(rows.map(({ content_id }) => content_id)).size).toBe(1);
});

test('restoring brings a version back by a save; what is gone is told and left out', async () => {
  const [stays, goes] = [await editor.createCategory('Ở lại'), await editor.createCategory('Đi')];
  const first = { title: 'Đầu', summary: 'Tóm tắt', category: goes, source: 'Báo' };
  const documentId = await editor.draft(first);
  await editor.revise(documentId, { title: 'Sau', summary: null, category: stays, source: 'Đài' });
  await cms.strapi.documents(CATEGORY).delete({ documentId: goes });
  const history = historyOf(documentId);
  const [, created] = (await history.list()).versions;
  const id = created?.id ?? 0;
  const compared = await history.show(id, 'today');
  expect(compared).toMatchObject({ missing: ['Đi'], isAsToday: false, mayRestore: true });
  expect(compared.older?.names).toEqual({ [goes]: 'Đi' });
  expect(compared.newer?.fields['source']).toBe('Đài');
  expect(await history.restore(id)).toEqual({ missing: ['Đi'], keepsSlug: false });
  const item = `collection-types/${ARTICLE}/${documentId}`;
  expect(await an.read(item)).toMatchObject({ title: 'Đầu', summary: 'Tóm tắt', source: 'Báo' });
  const [last] = (await history.list()).versions;
  expect(last).toMatchObject({ action: 'restore', restoredFrom: created?.at });
  expect(last?.userId).toBeGreaterThan(0);
});

test('an item that readers know keeps its slug', async () => {
  const documentId = await editor.draft({
    title: 'Tên đầu',
    category: await editor.createCategory('A'),
  });
  const history = historyOf(documentId);
  await editor.revise(documentId, { title: 'Tên sau', slug: 'ten-sau' });
  await editor.publish(documentId);
  const first = (await history.list()).versions.at(-1)?.id ?? 0;
  expect(await history.restore(first)).toEqual({ missing: [], keepsSlug: true });
  const item = `collection-types/${ARTICLE}/${documentId}`;
  expect(await an.read(item)).toMatchObject({ title: 'Tên đầu', slug: 'ten-sau' });
});

test('only who may read an item sees its history, and only who may change it restores', async () => {
  const documentId = await editor.draft({ title: 'Một' });
  const readers = await addRole(cms, 'Chỉ xem', { read: [ARTICLE] });
  const others = await addRole(cms, 'Việc khác', { read: [CATEGORY] });
  const reader = historyOf(documentId, ARTICLE, await signIn(cms, readers));
  const { versions } = await reader.list();
  expect(versions).toHaveLength(1);
  expect(await reader.show(versions[0]?.id ?? 0)).toMatchObject({
    ...{ mayRestore: false, isAsToday: true, hasDrafts: true },
  });
  const statuses = [
    await reader.ask(`/${versions[0]?.id}/restore`, 'POST'),
    await historyOf(documentId, ARTICLE, await signIn(cms, others)).ask(),
    await historyOf(documentId, 'api::nothing.nothing').ask(),
    await historyOf(documentId).ask('/999999'),
    await fetch(`${cms.url}/admin/history/${ARTICLE}/${documentId}`),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 403, 404, 404, 401]);
});

test('a version of another item cannot be read by way of one that may be', async () => {
  const [one, other] = [await editor.draft({ title: 'Một' }), await editor.draft({ title: 'Hai' })];
  const [version1] = (await historyOf(one).list()).versions;
  expect((await historyOf(other).ask(`/${version1?.id}`)).status).toBe(404);
});

test('long histories come in pages', async () => {
  const documentId = await editor.draft({ title: '0' });
  for (const title of ['1', '2', '3']) await editor.revise(documentId, { title });
  const history = historyOf(documentId);
  const first = await history.list('?limit=3');
  expect([first.versions.length, first.hasMore]).toEqual([3, true]);
  const rest = await history.list(`?limit=3&before=${first.versions[2]?.id}`);
  expect(rest).toMatchObject({ title: '3', versions: [{ action: 'create' }], hasMore: false });
});

const word = fc.constantFrom('', 'Một', 'Hai <b>', 'Ba “bốn”', '5');
const day = fc.constantFrom(null, '2020-01-01', '2026-11-29');
const saved = fc.record(
  {
    title: fc.constantFrom('Tên', 'Tên khác', 'Tên nữa'),
    summary: word,
    body: fc.constantFrom(
      '',
      '<p>Một</p>',
      '<p>Một</p>\n<h2>Hai</h2>\n<ul><li><p>Ba</p></li></ul>',
    ),
    source: word,
    featured: fc.boolean(),
    category: fc.constantFrom(null, 0, 1),
    relatedArticles: fc.uniqueArray(fc.constantFrom(0, 1, 2)),
    cover: fc.constantFrom(null, 0, 1),
    attachments: fc.uniqueArray(fc.constantFrom(0, 1)),
    corrections: fc.array(fc.record({ date: day, note: word }), { maxLength: 3 }),
    legacyUrls: fc.array(fc.record({ url: fc.constantFrom('/a.aspx', '/b.aspx') }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

/** A form saved without a change sends what is stored. */
const unchanged: typeof saved = fc.constant({});
const anySave = fc.oneof({ weight: 4, arbitrary: saved }, { weight: 1, arbitrary: unchanged });

test('after random saves each version restored is the draft as it was', async () => {
  const categories = [await editor.createCategory('Một'), await editor.createCategory('Hai')];
  const related = [0, 1, 2].map((place) => editor.draft({ title: `Liên quan ${place}` }));
  const articles = await Promise.all(related);
  const files: { id: number }[] = [];
  for (const name of ['a.pdf', 'b.pdf']) {
    const file = { name, hash: name, mime: 'application/pdf', size: 1, url: `/uploads/${name}` };
    files.push(
      await cms.strapi.db.query('plugin::upload.file').create({
        data: { ...file, ext: '.pdf', provider: 'local', folderPath: '/' },
      }),
    );
  }
  await fc.assert(
    fc.asyncProperty(fc.array(anySave, { minLength: 2, maxLength: 6 }), async (saves) => {
      const documentId = await editor.draft({ title: 'Tên', body: '' });
      const history = historyOf(documentId);
      const drafts = new Map<number, unknown>();
      const note = async () => {
        const { versions } = await history.list();
        const draft = await stored(documentId);
        drafts.set(versions[0]?.id ?? 0, draft);
        return { count: versions.length, draft: JSON.stringify(draft) };
      };
      let before = await note();
      for (const save of saves) {
        await editor.revise(documentId, {
          ...save,
          ...(save.category !== undefined && {
            category: save.category === null ? null : categories[save.category],
          }),
          ...(save.relatedArticles && {
            relatedArticles: save.relatedArticles.map((place) => articles[place]),
          }),
          ...(save.cover !== undefined && {
            cover: save.cover === null ? null : files[save.cover]?.id,
          }),
          ...(save.attachments && {
            attachments: save.attachments.map((place) => files[place]?.id),
          }),
        });
        const after = await note();
        const isSame = before.draft === after.draft;
        expect(after.count).toBe(before.count + (isSame ? 0 : 1));
        before = after;
      }
      for (const [id, draft] of drafts) {
        await history.restore(id);
        expect(await stored(documentId)).toEqual(draft);
      }
    }),
    { numRuns: 8, seed: 20_261 },
  );
}, 120_000);

/** The draft as Strapi reads it, without ids and times, which differ after a restore. */
async function stored(documentId: string): Promise<unknown> {
  const draft = await cms.strapi.documents(ARTICLE).findOne({
    documentId,
    populate: {
      ...{ category: { fields: ['name'] }, relatedArticles: { fields: ['title'] } },
      ...{ cover: { fields: ['name'] }, attachments: { fields: ['name'] } },
      ...{ corrections: true, legacyUrls: true },
    },
  });
  return JSON.parse(
    JSON.stringify(draft, (name, value: unknown) =>
      ['id', 'updatedAt'].includes(name) || value === '' ? null : value,
    ),
  );
}
