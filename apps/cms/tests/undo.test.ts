import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { addRole } from './support/roles.js';
import { send } from './support/requests.js';

const ARTICLE = 'api::article.article';
const WEEK_MS = 7 * 86_400_000;

const answer = z.object({
  data: z.object({
    undoable: z.object({ id: z.number(), action: z.string(), wasPublic: z.boolean() }).nullable(),
  }),
});

let cms: Cms;
let headers: { authorization: string };
let editor: Editor;
let category: string;
beforeAll(async () => {
  cms = await startCms();
  headers = await signIn(cms);
  editor = editorOf(cms);
  category = await editor.createCategory('Tin tức');
});
afterAll(() => cms.stop());

const ask = (documentId: string, body?: object, as = headers) =>
  send(cms, { headers: as }, [body ? 'POST' : 'GET', `admin/undo/${ARTICLE}/${documentId}`, body]);
const undoable = async (documentId: string) =>
  answer.parse(await (await ask(documentId)).json()).data.undoable;
async function undo(documentId: string): Promise<number> {
  const found = await undoable(documentId);
  return (await ask(documentId, { id: found?.id })).status;
}

async function titles(documentId: string) {
  const find = (status: 'draft' | 'published') =>
    cms.strapi.documents(ARTICLE).findOne({ documentId, status });
  const [draft, published] = [await find('draft'), await find('published')];
  return { draft: draft?.title, published: published?.title };
}

test('a first publication is taken back: readers see nothing, the draft stays', async () => {
  const documentId = await editor.post({ title: 'Đăng nhầm', category });
  expect(await undoable(documentId)).toMatchObject({ action: 'publish', wasPublic: false });
  expect(await undo(documentId)).toBe(200);
  expect(await titles(documentId)).toEqual({ draft: 'Đăng nhầm', published: undefined });
});

test('a later publication gives way to the one before; its text stays in the draft', async () => {
  const documentId = await editor.post({ title: 'Bản một', category });
  await editor.change(documentId, { title: 'Bản hai' });
  expect(await undo(documentId)).toBe(200);
  expect(await titles(documentId)).toEqual({ draft: 'Bản hai', published: 'Bản một' });
});

test('a withdrawal is taken back with what readers saw, not with what was being written', async () => {
  const documentId = await editor.post({ title: 'Đang đăng', category });
  await editor.revise(documentId, { title: 'Đang viết' });
  await editor.withdraw(documentId);
  expect(await undoable(documentId)).toMatchObject({ action: 'unpublish', wasPublic: true });
  expect(await undo(documentId)).toBe(200);
  expect(await titles(documentId)).toEqual({ draft: 'Đang viết', published: 'Đang đăng' });
});

test('what has come after an act, or a week, ends it', async () => {
  const documentId = await editor.post({ title: 'Một', category });
  const found = await undoable(documentId);
  await editor.revise(documentId, { title: 'Hai' });
  expect(await undoable(documentId)).toBeNull();
  expect((await ask(documentId, { id: found?.id })).status).toBe(400);
  await editor.publish(documentId);
  expect(await undoable(documentId)).not.toBeNull();
  await cms.strapi.db
    .connection('document_versions')
    .where({ document_id: documentId })
    .update({ at: Date.now() - WEEK_MS - 1 });
  expect(await undoable(documentId)).toBeNull();
  expect(await titles(documentId)).toEqual({ draft: 'Hai', published: 'Hai' });
});

test('only who may publish is offered it', async () => {
  const documentId = await editor.post({ title: 'Một', category });
  const found = await undoable(documentId);
  const reader = await signIn(
    cms,
    await addRole(cms, 'Chỉ sửa', { read: [ARTICLE], update: [ARTICLE] }),
  );
  const offered = answer.parse(await (await ask(documentId, undefined, reader)).json());
  expect(offered.data.undoable).toBeNull();
  expect((await ask(documentId, { id: found?.id }, reader)).status).toBe(403);
  expect(await titles(documentId)).toEqual({ draft: 'Một', published: 'Một' });
});
