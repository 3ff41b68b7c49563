import { afterAll, beforeAll, expect, test } from 'vitest';
import { problem } from '@portal/contract/problem';
import { personWith, type Person } from './rights/people.js';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { becomeDue } from './support/due-jobs.js';
import { editorOf, type Editor } from './support/editor.js';
import { addRole } from './support/roles.js';
import { askAs } from './support/requests.js';

const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';
const MONDAY = '2028-02-07T00:00:00.000Z';
const EARLIER = '2028-02-04T00:00:00.000Z';

let cms: Cms;
let editor: Editor;
let category: string;
let reviewer: Person;
beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Tin');
  reviewer = await personWith(cms, 'reviewer');
});
afterAll(() => cms.stop());

type Asking = Pick<Person, 'headers'>;

const ask = (method: string, path: string, body?: object, person: Asking = reviewer) =>
  askAs(cms, person, [method, `admin/workflow/schedules/${path}`, body]);

const publishAt = (documentId: string, at: string, uid = ARTICLE) =>
  ask('PUT', `${uid}/${documentId}/publish`, { at });
const replaceAt = (documentId: string, at: string, by: string, type = 'article') =>
  ask('PUT', `${ARTICLE}/${documentId}/withdraw`, {
    at,
    decision: { way: 'replaced', target: { type, documentId: by } },
  });
const shown = async (documentId: string, person?: Asking) =>
  (await ask('GET', `${ARTICLE}/${documentId}`, undefined, person)).data;

/** A published article, and the draft that will replace it. */
async function pair(name: string): Promise<[string, string]> {
  const old = await editor.post({ title: `Cũ ${name}`, slug: `cu-${name}`, category });
  return [old, await editor.draft({ title: `Mới ${name}`, slug: `moi-${name}`, category })];
}

async function seenAt(slug: string) {
  const answer = await cms.get(`/api/v1/articles/${slug}`);
  const { data } = problem.safeParse(await answer.json());
  return { status: answer.status, location: data?.withdrawn?.location };
}
const isStillThere = { status: 200, location: undefined };

test.each([
  ['at the same moment', MONDAY, 'cung-luc'],
  ['before it', EARLIER, 'truoc-do'],
])('what takes its place may be published %s', async (_name, at, name) => {
  const [old, next] = await pair(name);
  await publishAt(next, at);
  expect((await replaceAt(old, MONDAY, next)).status).toBe(200);
  expect(await shown(old)).toMatchObject({
    schedules: [{ location: null, awaits: { title: `Mới ${name}`, at: Date.parse(at) } }],
  });
  await becomeDue(cms, old, next);
  expect(await seenAt(`cu-${name}`)).toEqual({ status: 410, location: `/tin-tuc/moi-${name}` });
});

test('it may be of another type', async () => {
  const old = await editor.post({ title: 'Bài nói trước', slug: 'bai-noi-truoc', category });
  const law = await clerkOf(cms).draft('55/2020/QĐ-UBND');
  expect(await publishAt(law, MONDAY, DOCUMENT)).toMatchObject({ status: 200 });
  expect((await replaceAt(old, MONDAY, law, 'legal-document')).status).toBe(200);
  await becomeDue(cms, old, law);
  expect((await seenAt('bai-noi-truoc')).location).toMatch(/^\/van-ban\//);
});

test('a withdrawal waits for a publication that another instance has not ended yet', async () => {
  const [old, next] = await pair('dang-do');
  await publishAt(next, MONDAY);
  await replaceAt(old, MONDAY, next);
  const db = cms.strapi.db.connection;
  await db('schedules').where({ document_id: next }).update({ due_at: 9 });
  await becomeDue(cms, old);
  expect(await seenAt('cu-dang-do')).toEqual(isStillThere);
  expect(await shown(old)).toMatchObject({ schedules: [{ refusal: null }] });
  await becomeDue(cms, old, next);
  expect((await seenAt('cu-dang-do')).location).toBe('/tin-tuc/moi-dang-do');
});

test('it is refused with both times where what takes its place comes later', async () => {
  const [old, next] = await pair('muon-hon');
  await publishAt(next, MONDAY);
  const { status, message } = await replaceAt(old, EARLIER, next);
  expect(status).toBe(400);
  expect(message).toContain('hẹn đăng lúc 07-02-2028 07:00');
  expect(message).toContain('sau giờ gỡ mục này (04-02-2028 07:00)');
  expect(await shown(old)).toMatchObject({ schedules: [] });
});

test('its posting date counts, which readers would have to wait for', async () => {
  const [old, next] = await pair('ngay-dang');
  expect(await publishAt(next, EARLIER)).toMatchObject({ status: 200 });
  await editor.revise(next, { postedAt: '2028-02-08T00:00:00.000Z' });
  expect((await replaceAt(old, MONDAY, next)).message).toContain('08-02-2028 07:00');
});

test.each([
  ['cancelled', 'bi-huy', (next: string) => ask('DELETE', `${ARTICLE}/${next}/publish`)],
  ['refused', 'bi-chan', (next: string) => editor.revise(next, { category: null })],
  ['set for later', 'doi-gio', (next: string) => publishAt(next, '2028-03-01T00:00:00.000Z')],
])('it stays, and its editors are told, where that was %s meanwhile', async (_name, name, end) => {
  const [old, next] = await pair(name);
  await publishAt(next, MONDAY);
  await replaceAt(old, MONDAY, next);
  await end(next);
  const db = cms.strapi.db.connection;
  await db('schedules')
    .where({ document_id: next, due_at: Date.parse(MONDAY) })
    .update({ due_at: 9 });
  await db('jobs').where('key', 'like', `publish%${next}`).update({ run_at: 0 });
  await becomeDue(cms, old);
  expect(await seenAt(`cu-${name}`)).toEqual(isStillThere);
  expect(await shown(old)).toMatchObject({
    schedules: [{ awaits: null, refusal: expect.stringContaining('Mục thay thế chưa đăng') }],
  });
});

test('what an item waits for is not named to who may not read it', async () => {
  const old = await editor.post({ title: 'Chờ văn bản', slug: 'cho-van-ban', category });
  const law = await clerkOf(cms).draft('56/2020/QĐ-UBND');
  expect(await publishAt(law, MONDAY, DOCUMENT)).toMatchObject({ status: 200 });
  await replaceAt(old, MONDAY, law, 'legal-document');
  const reader = await addRole(cms, 'Chỉ đọc tin bài', { read: [ARTICLE] });
  const awaits = { title: null, at: Date.parse(MONDAY) };
  expect(await shown(old, { headers: await signIn(cms, reader) })).toMatchObject({
    schedules: [{ awaits }],
  });
});
