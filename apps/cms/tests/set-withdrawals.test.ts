import { afterAll, beforeAll, expect, test } from 'vitest';
import { problem } from '@portal/contract/problem';
import { dayOf } from '@portal/vietnamese/days';
import { createSchedulesTable } from '../src/workflow/schedule/schedules.js';
import { personWith, type Person } from './rights/people.js';
import { ask as askPublic } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { becomeDue } from './support/due-jobs.js';
import { editorOf, type Editor } from './support/editor.js';
import { askAs } from './support/requests.js';

const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';

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

const ask = (method: string, path: string, body?: object) =>
  askAs(cms, reviewer, [method, `admin/workflow/${path}`, body]);

const AT = '2028-02-01T00:00:00.000Z';
const set = (documentId: string, decision?: object, uid = ARTICLE) =>
  ask('PUT', `schedules/${uid}/${documentId}/withdraw`, { at: AT, decision });
const shown = async (documentId: string) =>
  (await ask('GET', `schedules/${ARTICLE}/${documentId}`)).data;
const posted = (title: string) => editor.post({ title, category });
const replacedBy = (documentId: string) => ({
  ...{ way: 'replaced', target: { type: 'article', documentId } },
});

async function withdrawnAt(slug: string) {
  const answer = await cms.get(`/api/v1/articles/${slug}`);
  const { withdrawn } = problem.parse(await answer.json());
  return { status: answer.status, location: withdrawn?.location };
}
const isPublic = async (slug: string) => (await cms.get(`/api/v1/articles/${slug}`)).status === 200;
const obsoleteOf = async (slug: string) =>
  (await askPublic(cms, '/articles/{slug}', {}, slug)).data.obsolete;

async function logged(documentId: string): Promise<[string, unknown][]> {
  const rows: { action: string; details: string }[] = await cms.strapi.db
    .connection('audit_log')
    .where({ subject_id: documentId })
    .orderBy('seq');
  return rows.map(({ action, details }) => [action, JSON.parse(details)]);
}

test('published by mistake: when it is due its readers are sent on to where somebody said', async () => {
  const id = await posted('Nhầm theo giờ');
  const decision = { way: 'mistake', address: '/tin-tuc', reason: 'Trùng tin' };
  expect((await set(id, decision)).status).toBe(200);
  expect(await shown(id)).toMatchObject({
    schedules: [{ way: 'mistake', location: '/tin-tuc', reason: 'Trùng tin' }],
  });
  expect(await isPublic('nham-theo-gio')).toBe(true);
  await becomeDue(cms, id);
  expect(await withdrawnAt('nham-theo-gio')).toEqual({ status: 410, location: '/tin-tuc' });
  expect(await logged(id)).toEqual([
    ['publish', {}],
    ['schedule', { deed: 'withdraw', dueAt: Date.parse(AT), ...decision }],
    ['unpublish', decision],
    ['schedule-done', { deed: 'withdraw', way: 'mistake' }],
  ]);
});

test('replaced: when it is due its readers are sent on to the item that takes its place', async () => {
  const [id, next] = [await posted('Cũ theo giờ'), await posted('Mới theo giờ')];
  await set(id, replacedBy(next));
  await becomeDue(cms, id);
  expect((await withdrawnAt('cu-theo-gio')).location).toBe('/tin-tuc/moi-theo-gio');
});

test('no longer applicable: when it is due it stays, with the reason, by whoever set the time', async () => {
  const id = await posted('Hết theo giờ');
  const reason = 'Từ hôm nay nộp hồ sơ trực tuyến.';
  expect((await set(id, { way: 'obsolete', reason })).status).toBe(200);
  expect(await obsoleteOf('het-theo-gio')).toBeUndefined();
  await becomeDue(cms, id);
  expect(await obsoleteOf('het-theo-gio')).toEqual({ on: dayOf(new Date()), reason });
  const { data } = await ask('GET', `taking-back/${ARTICLE}/${id}`);
  expect(data).toMatchObject({ withdrawals: [{ way: 'obsolete', userName: 'Nguyễn reviewer' }] });
  expect(await shown(id)).toMatchObject({ schedules: [] });
});

test('without a word it counts as published by mistake', async () => {
  const id = await posted('Không nói gì');
  expect((await set(id)).status).toBe(200);
  expect(await shown(id)).toMatchObject({ schedules: [{ way: 'mistake', location: null }] });
  await becomeDue(cms, id);
  expect(await withdrawnAt('khong-noi-gi')).toEqual({ status: 410, location: undefined });
});

test('another time has the way that is said then', async () => {
  const id = await posted('Đổi ý');
  await set(id, { way: 'mistake', address: '/tin-tuc' });
  await set(id);
  await becomeDue(cms, id);
  expect((await withdrawnAt('doi-y')).location).toBeUndefined();
});

test('what takes its place is gone when it is due: it stays, and its editors are told', async () => {
  const [id, next] = [await posted('Chờ thay'), await posted('Thay rồi mất')];
  await set(id, replacedBy(next));
  await editor.delete(next);
  await becomeDue(cms, id);
  expect(await isPublic('cho-thay')).toBe(true);
  expect(await shown(id)).toMatchObject({
    schedules: [{ way: 'replaced', refusal: expect.stringContaining('Mục thay thế chưa đăng') }],
  });
  expect((await logged(id)).at(-1)?.[0]).toBe('schedule-refused');
});

test('what is not there when it is due cannot cease to apply', async () => {
  const id = await posted('Chưa đến ngày đăng');
  await set(id, { way: 'obsolete', reason: 'Hết hạn' });
  await editor.change(id, { postedAt: '2090-01-01T00:00Z' });
  await becomeDue(cms, id);
  expect(await shown(id)).toMatchObject({
    schedules: [{ way: 'obsolete', refusal: expect.stringContaining('chưa đăng') }],
  });
});

test.each([
  ['replaced by nothing', { way: 'replaced' }, 'Hãy chọn mục thay thế'],
  ['rubbish', { way: 'replaced', address: 'javascript:alert(1)' }, 'Địa chỉ chuyển đến chưa đúng'],
  ['its own address', { way: 'mistake', address: '/tin-tuc/khong-hop-le/' }, 'chính mục này'],
  ['no reason for readers', { way: 'obsolete', reason: ' ' }, 'Hãy ghi lý do'],
  ['an unknown way', { way: 'hidden' }, ''],
])('a way is refused when the time is set: %s', async (_name, decision, sentence) => {
  const id = await posted('Không hợp lệ');
  const { status, message } = await set(id, decision);
  expect(status).toBe(400);
  expect(message).toContain(sentence);
  expect(await shown(id)).toMatchObject({ schedules: [] });
  await editor.delete(id);
});

test('so is an item that is itself, is hidden, or leads back', async () => {
  const [one, two] = [await posted('Vòng giờ một'), await posted('Vòng giờ hai')];
  const hidden = await editor.draft({ title: 'Chưa đăng' });
  expect((await set(one, replacedBy(one))).message).toContain('chính mục này');
  expect((await set(one, replacedBy(hidden))).message).toContain('chưa đăng');
  await set(two, replacedBy(one));
  await becomeDue(cms, two);
  expect((await set(one, replacedBy(two))).message).toContain('chính mục này');
});

test('so is the address that an item will have once it is published', async () => {
  const id = await editor.draft({ title: 'Sẽ đăng', slug: 'se-dang', category });
  const publication = `schedules/${ARTICLE}/${id}/publish`;
  const at = '2028-01-01T00:00:00.000Z';
  const decision = { way: 'mistake' };
  expect((await ask('PUT', publication, { at, decision })).status).toBe(400);
  expect((await ask('PUT', publication, { at })).status).toBe(200);
  const back = { way: 'replaced', address: '/tin-tuc/se-dang' };
  expect((await set(id, back)).message).toContain('chính mục này');
  expect((await set(id, { way: 'replaced', address: '/tin-tuc' })).status).toBe(200);
});

test('a legal document has its validity, and may be replaced', async () => {
  const clerk = clerkOf(cms);
  const law = await clerk.issue('98/2020/QĐ-UBND');
  const obsolete = { way: 'obsolete', reason: 'Hết hiệu lực' };
  expect((await set(law, obsolete, DOCUMENT)).message).toContain('hiệu lực');
  const replaced = { way: 'replaced', address: '/van-ban' };
  expect((await set(law, replaced, DOCUMENT)).status).toBe(200);
});

test('said by hand, that it no longer applies is not said again; a withdrawal still comes', async () => {
  const [marked, going] = [await posted('Ghi trước giờ'), await posted('Ghi rồi gỡ')];
  await set(marked, { way: 'obsolete', reason: 'Hết hạn' });
  await set(going, { way: 'mistake' });
  for (const id of [marked, going]) {
    const path = `taking-back/${ARTICLE}/${id}/retire`;
    expect((await ask('POST', path, { reason: 'Hết sớm' })).status).toBe(200);
  }
  expect(await shown(marked)).toMatchObject({ schedules: [] });
  expect(await shown(going)).toMatchObject({ schedules: [{ way: 'mistake' }] });
  expect((await logged(marked)).at(-1)).toEqual([
    'schedule-ended',
    { deed: 'withdraw', by: 'retire' },
  ]);
});

test('the list of a span of time tells which way', async () => {
  const id = await posted('Trong danh sách');
  await set(id, { way: 'mistake' });
  const until = new Date(Date.parse(AT) + 1).toISOString();
  const { data } = await ask('GET', `schedules?${new URLSearchParams({ from: AT, until })}`);
  expect(data).toMatchObject({
    schedules: expect.arrayContaining([
      expect.objectContaining({ documentId: id, action: 'withdraw', way: 'mistake' }),
    ]),
  });
});

test('times that were set before ways were asked for are kept, and counted as before', async () => {
  const [id, later] = [await posted('Hẹn từ trước'), await posted('Hẹn về sau')];
  await set(id);
  const db = cms.strapi.db.connection;
  await db.schema.alterTable('schedules', (table) => {
    table.dropColumn('decision');
  });
  await createSchedulesTable(db);
  expect((await set(later, { way: 'mistake', address: '/tin-tuc' })).status).toBe(200);
  await becomeDue(cms, id);
  expect((await withdrawnAt('hen-tu-truoc')).status).toBe(410);
  await becomeDue(cms, later);
  expect((await withdrawnAt('hen-ve-sau')).location).toBe('/tin-tuc');
});
