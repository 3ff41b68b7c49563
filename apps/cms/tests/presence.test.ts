import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { addAdministrator } from './support/forms.js';

const ARTICLE = 'api::article.article';

let cms: Cms;
let an: Record<string, string>;
let binh: Record<string, string>;
let documentId: string;
beforeAll(async () => {
  cms = await startCms();
  const other = { email: 'binh@example.gov.vn', password: 'MatKhau-2026' };
  await addAdministrator(cms, { ...other, firstname: 'Bình', lastname: 'Nguyễn Văn' });
  an = await signIn(cms);
  binh = await signIn(cms, other);
  documentId = await editorOf(cms).draft({ title: 'Tiêu đề' });
});
afterAll(() => cms.stop());

function post(headers: Record<string, string>, body: object, path = '') {
  return fetch(`${cms.url}/admin/presence${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
async function others(headers: Record<string, string>, window: string) {
  const answer = await post(headers, { window, uid: ARTICLE, documentId });
  expect(answer.status).toBe(200);
  const { data }: { data: { userName: string; since: string }[] } = await answer.json();
  return data;
}
const names = async (headers: Record<string, string>, window: string) =>
  (await others(headers, window)).map(({ userName }) => userName);

test('who opens an item is told who has it open, until they leave', async () => {
  const [mine, theirs] = [randomUUID(), randomUUID()];
  expect(await names(binh, theirs)).toEqual([]);
  const [other] = await others(an, mine);
  expect(other?.userName).toBe('Nguyễn Văn Bình');
  expect(Date.parse(other?.since ?? '')).toBeLessThanOrEqual(Date.now());
  expect((await others(an, mine))[0]?.since).toBe(other?.since);
  expect(await names(binh, theirs)).toHaveLength(1);

  await post(an, { window: theirs }, '/leave');
  expect(await names(an, mine)).toEqual(['Nguyễn Văn Bình']);
  await post(binh, { window: theirs }, '/leave');
  expect(await names(an, mine)).toEqual([]);
  await post(an, { window: mine }, '/leave');
});

test('a second window of the same person counts, a window that is gone does not', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  await names(an, one);
  expect(await names(an, two)).toHaveLength(1);
  await cms.strapi.db.connection('document_presence').where({ window: one }).update({ seen_at: 1 });
  expect(await names(an, two)).toEqual([]);
  await post(an, { window: two }, '/leave');
});

test('only who is signed in and may read the item hears of it', async () => {
  const window = randomUUID();
  const body = { window, uid: ARTICLE, documentId };
  expect((await post({}, body)).status).toBe(401);
  expect((await post(an, { ...body, documentId: 'nothing' })).status).toBe(403);
  expect((await post(an, { ...body, uid: 'api::nothing.nothing' })).status).toBe(400);
  expect((await post(an, { ...body, window: 'rubbish' })).status).toBe(400);

  const role = await cms.strapi
    .service('admin::role')
    .create({ name: 'Chỉ xem tệp', code: 'files-only', description: '' });
  const person = { email: 'chi@example.gov.vn', password: 'MatKhau-2026' };
  await cms.strapi
    .service('admin::user')
    .create({ ...person, firstname: 'Chi', lastname: 'Lê', isActive: true, roles: [role.id] });
  expect((await post(await signIn(cms, person), body)).status).toBe(403);
});
