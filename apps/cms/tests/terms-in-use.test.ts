import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { formOf, type Form } from './support/forms.js';

const CATEGORY = 'api::category.category';
const BODY = 'api::issuing-body.issuing-body';

const refusal = z.object({ error: z.object({ message: z.string() }) });

let cms: Cms;
let an: Form;
let editor: Editor;
beforeAll(async () => {
  cms = await startCms();
  an = formOf(cms, await signIn(cms));
  editor = editorOf(cms);
});
afterAll(() => cms.stop());

const remove = (uid: string, documentId: string) =>
  an.remove(`collection-types/${uid}/${documentId}`);
const messageIn = async (answer: Response) => refusal.parse(await answer.json()).error.message;
const isThere = async (documentId: string) =>
  (await cms.strapi.documents(CATEGORY).findOne({ documentId })) !== null;

test('a category in use is not deleted: the refusal counts drafts and items once, and names the first', async () => {
  const category = await editor.createCategory('Khoa học');
  for (const title of ['Một', 'Hai', 'Ba']) await editor.draft({ title, category });
  await editor.post({ title: 'Bốn', category });
  const answer = await remove(CATEGORY, category);
  expect(answer.status).toBe(400);
  expect(await messageIn(answer)).toBe(
    'Chưa xóa được “Khoa học” vì còn 4 mục đang dùng: “Một”, “Hai”, “Ba” và 1 mục khác. Hãy chuyển những mục này sang lựa chọn khác rồi xóa.',
  );
  expect(await isThere(category)).toBe(true);
});

test('one that holds another is not deleted either; one that holds nothing is, also as a child', async () => {
  const parent = await editor.createCategory('Mẹ');
  const child = await editor.createCategory('Con', { parent });
  expect(await messageIn(await remove(CATEGORY, parent))).toContain('“Con”');
  expect((await remove(CATEGORY, child)).status).toBe(200);
  expect((await remove(CATEGORY, parent)).status).toBe(200);
});

test('in bulk the unused are kept with the used', async () => {
  const [used, unused] = [
    await editor.createCategory('Dùng'),
    await editor.createCategory('Không'),
  ];
  await editor.draft({ title: 'Năm', category: used });
  const documentIds = [unused, used];
  const answer = await an.act(`collection-types/${CATEGORY}`, 'bulkDelete', { documentIds });
  expect(answer.status).toBe(400);
  expect(await messageIn(answer)).toContain('“Năm”');
  expect([await isThere(unused), await isThere(used)]).toEqual([true, true]);
});

test('so are bodies, types and fields that documents name', async () => {
  const clerk = clerkOf(cms);
  const body = await clerk.createBody('Sở Khoa học và Công nghệ');
  const documentId = await clerk.draft('12/2020/QĐ-SKHCN', { issuingBodies: [body] });
  expect(await messageIn(await remove(BODY, body))).toContain('“12/2020/QĐ-SKHCN”');
  await clerk.delete(documentId);
  expect((await remove(BODY, body)).status).toBe(200);
});
