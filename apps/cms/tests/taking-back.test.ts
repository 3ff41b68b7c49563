import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { problem } from '@portal/contract/problem';
import { dayOf } from '@portal/vietnamese/days';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { clerkOf } from './support/clerk.js';
import { editorOf, type Editor } from './support/editor.js';
import { WITHDRAWAL_HEADER } from '../src/workflow/taking-back/decision.js';

const ARTICLE = 'api::article.article';
const own = `/content-manager/collection-types/${ARTICLE}`;

const refusal = z.object({ error: z.object({ message: z.string() }) });
const shown = z.object({
  data: z.object({
    withdrawals: z.array(
      z.object({
        ...{ way: z.string(), reason: z.string(), userName: z.string(), at: z.string() },
        ...{ location: z.string().nullable(), isHolding: z.boolean() },
      }),
    ),
  }),
});
const undoable = z.object({ data: z.object({ undoable: z.object({ id: z.number() }) }) });
const previewed = z.object({ data: z.object({ address: z.url() }) });
const previewAnswer = z.object({ answer: z.object({ data: z.record(z.string(), z.unknown()) }) });

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

function post(path: string, body: object, decision?: object): Promise<Response> {
  const more = decision && { [WITHDRAWAL_HEADER]: encodeURIComponent(JSON.stringify(decision)) };
  return fetch(`${cms.url}${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  });
}
const withdraw = (documentId: string, decision?: object) =>
  post(`${own}/${documentId}/actions/unpublish`, {}, decision);
const posted = (title: string) => editor.post({ title, category });

async function answerAt(slug: string) {
  const answer = await cms.get(`/api/v1/articles/${slug}`);
  const { withdrawn } = problem.parse(await answer.json());
  return { status: answer.status, location: withdrawn?.location };
}
const isPublic = async (slug: string) => (await cms.get(`/api/v1/articles/${slug}`)).status === 200;
const messageIn = async (answer: Response) => refusal.parse(await answer.json()).error.message;

async function told(documentId: string) {
  const path = `/admin/workflow/taking-back/${ARTICLE}/${documentId}`;
  const answer = await fetch(`${cms.url}${path}`, { headers });
  return shown.parse(await answer.json()).data.withdrawals;
}

async function undo(documentId: string): Promise<number> {
  const path = `/admin/undo/${ARTICLE}/${documentId}`;
  const answer = await fetch(`${cms.url}${path}`, { headers });
  const { id } = undoable.parse(await answer.json()).data.undoable;
  return (await post(path, { id })).status;
}

test('published by mistake: the address says that it is gone, until it is published again', async () => {
  const documentId = await posted('Đăng nhầm');
  expect((await withdraw(documentId)).status).toBe(200);
  expect(await answerAt('dang-nham')).toEqual({ status: 410, location: undefined });
  await editor.publish(documentId);
  expect(await isPublic('dang-nham')).toBe(true);
  expect(await told(documentId)).toMatchObject([{ way: 'mistake', isHolding: false }]);
});

test('by mistake, and sent on to an address that somebody chose', async () => {
  const documentId = await posted('Gửi đi nơi khác');
  await withdraw(documentId, { way: 'mistake', address: '/tin-tuc', reason: 'Trùng tin' });
  expect(await answerAt('gui-di-noi-khac')).toEqual({ status: 410, location: '/tin-tuc' });
  expect(await told(documentId)).toMatchObject([
    { way: 'mistake', reason: 'Trùng tin', location: '/tin-tuc', isHolding: true },
  ]);
});

test('replaced by an item: to where it is now, also by its old addresses and over several steps', async () => {
  const legacyUrls = [{ url: '/Pages/cu.aspx?ItemID=9' }];
  const first = await editor.post({ title: 'Bản thứ nhất', category, legacyUrls });
  const second = await posted('Bản thứ hai');
  const third = await posted('Bản thứ ba');
  await withdraw(first, { way: 'replaced', target: { type: 'article', documentId: second } });
  expect(await answerAt('ban-thu-nhat')).toEqual({
    ...{ status: 410, location: '/tin-tuc/ban-thu-hai' },
  });
  await withdraw(second, { way: 'replaced', target: { type: 'article', documentId: third } });
  expect((await answerAt('ban-thu-nhat')).location).toBe('/tin-tuc/ban-thu-ba');
  const url = encodeURIComponent('/pages/cu.aspx?itemid=9');
  const moved = await cms.get(`/api/v1/redirects?url=${url}`);
  expect(await moved.json()).toMatchObject({
    data: { status: 301, location: '/tin-tuc/ban-thu-ba' },
  });
  await withdraw(third);
  expect(await answerAt('ban-thu-nhat')).toEqual({ status: 410, location: undefined });
});

test.each([
  ['nothing', { way: 'replaced' }, 'Hãy chọn mục thay thế'],
  ['rubbish', { way: 'replaced', address: 'javascript:alert(1)' }, 'Địa chỉ chuyển đến chưa đúng'],
  ['itself', { way: 'replaced', address: '/tin-tuc/van-con-day?x=1' }, 'dẫn về chính mục này'],
  ['itself with a slash', { way: 'mistake', address: '/tin-tuc/van-con-day/' }, 'chính mục này'],
  [
    'its full address',
    { way: 'replaced', address: 'http://localhost:3000/tin-tuc/van-con-day' },
    'dẫn về chính mục này',
  ],
  ['what is no way', { way: 'obsolete' }, ''],
])('an item is not replaced by %s, and stays', async (_name, decision, sentence) => {
  const documentId = await posted('Vẫn còn đây');
  const answer = await withdraw(documentId, decision);
  expect(answer.status).toBe(400);
  expect(await messageIn(answer)).toContain(sentence);
  expect(await isPublic('van-con-day')).toBe(true);
  await editor.delete(documentId);
});

test('an item is not replaced by one that readers do not see, or that leads back to it', async () => {
  const [one, hidden] = [await posted('Vòng một'), await editor.draft({ title: 'Chưa đăng' })];
  const two = await posted('Vòng hai');
  const by = (documentId: string) => ({ way: 'replaced', target: { type: 'article', documentId } });
  expect(await messageIn(await withdraw(one, by(hidden)))).toContain('chưa đăng');
  await withdraw(two, by(one));
  expect(await messageIn(await withdraw(one, by(two)))).toContain('chính mục này');
});

const to = (slug: string) => ({ way: 'mistake', address: `/tin-tuc/${slug}` });

test('an address that leads back by a replacement is refused', async () => {
  const [one, two] = [await posted('Thay một'), await posted('Thay hai')];
  await withdraw(one, { way: 'replaced', target: { type: 'article', documentId: two } });
  expect(await messageIn(await withdraw(two, to('thay-mot')))).toContain('chính mục này');
});

test('two addresses that lead to each other are refused; others lead to where the last does', async () => {
  const [one, two] = [await posted('Ba một'), await posted('Ba hai')];
  await withdraw(one, to('ba-hai'));
  expect(await messageIn(await withdraw(two, to('ba-mot/')))).toContain('chính mục này');
  expect((await withdraw(two, to('khong-co'))).status).toBe(200);
  expect((await answerAt('ba-mot')).location).toBe('/tin-tuc/khong-co');
});

async function redirectFrom(url: string): Promise<unknown> {
  const answer = await cms.get(`/api/v1/redirects?url=${encodeURIComponent(url)}`);
  return answer.status === 200 ? answer.json() : answer.status;
}

test('an old address that only the draft of what no longer applies has leads nowhere', async () => {
  const url = '/pages/x.aspx?itemid=1';
  const retired = await posted('Hết áp dụng');
  await retire(retired, reason);
  await editor.revise(retired, { legacyUrls: [{ url }] });
  expect(await redirectFrom(url)).toBe(404);
});

test('an old address is that of what was taken back, not of a draft that has it too', async () => {
  const url = '/pages/x.aspx?itemid=2';
  const legacyUrls = [{ url }];
  await editor.draft({ title: 'Chưa từng đăng', legacyUrls });
  const documentId = await editor.post({ title: 'Từng đăng', category, legacyUrls });
  await withdraw(documentId, { way: 'mistake', address: '/tin-tuc' });
  expect(await redirectFrom(url)).toMatchObject({ data: { location: '/tin-tuc' } });
});

test('undone, all of it vanishes; a publication that is undone lets it come back', async () => {
  const documentId = await posted('Hoàn tác');
  await withdraw(documentId, { way: 'mistake', address: '/tin-tuc' });
  expect(await undo(documentId)).toBe(200);
  expect(await isPublic('hoan-tac')).toBe(true);
  await withdraw(documentId, { way: 'mistake', address: '/van-ban' });
  await editor.publish(documentId);
  expect(await undo(documentId)).toBe(200);
  expect(await answerAt('hoan-tac')).toEqual({ status: 410, location: '/van-ban' });
});

test('many at once are taken back the one way that was said', async () => {
  const documentIds = [await posted('Nhiều một'), await posted('Nhiều hai')];
  const decision = { way: 'mistake', address: '/video' };
  expect((await post(`${own}/actions/bulkUnpublish`, { documentIds }, decision)).status).toBe(200);
  expect((await answerAt('nhieu-mot')).location).toBe('/video');
  expect((await answerAt('nhieu-hai')).location).toBe('/video');
});

test('what readers never saw leaves nothing, and what is deleted is gone', async () => {
  const later = await editor.post({ title: 'Ngày sau', category, postedAt: '2090-01-01T00:00Z' });
  await withdraw(later);
  expect((await answerAt('ngay-sau')).status).toBe(404);
  const deleted = await posted('Đã xóa hẳn');
  await editor.delete(deleted);
  expect((await answerAt('da-xoa-han')).status).toBe(410);
});

test('the log of who did what tells which way, and why', async () => {
  const documentId = await posted('Ghi nhật ký');
  await withdraw(documentId, { way: 'mistake', address: '/tin-tuc', reason: 'Sai số liệu' });
  const row = await cms.strapi.db
    .connection('audit_log')
    .where({ subject_id: documentId, action: 'unpublish' })
    .first('details');
  expect(JSON.parse(row.details)).toEqual({
    ...{ way: 'mistake', address: '/tin-tuc', reason: 'Sai số liệu' },
  });
});

const retirePath = (documentId: string, deed: string) =>
  `/admin/workflow/taking-back/${ARTICLE}/${documentId}/${deed}`;
const retire = (documentId: string, reason: string) =>
  post(retirePath(documentId, 'retire'), { reason });
const obsoleteOf = async (slug: string) =>
  (await ask(cms, '/articles/{slug}', {}, slug)).data.obsolete;
const reason = 'Đã có quy trình mới từ ngày 01-3-2026.';

test('no longer applicable: it stays, and says so with the reason in detail, lists and search', async () => {
  const documentId = await posted('Quy trình tiếp nhận hồ sơ cũ');
  const slug = 'quy-trinh-tiep-nhan-ho-so-cu';
  const before = (await ask(cms, '/changes/state')).data;
  expect((await retire(documentId, '  ')).status).toBe(400);
  expect((await retire(documentId, reason)).status).toBe(200);
  const mark = { on: dayOf(new Date()), reason };
  expect(await obsoleteOf(slug)).toEqual(mark);
  const inList = (await ask(cms, '/articles')).data.find((one) => one.documentId === documentId);
  expect(inList?.obsolete).toEqual(mark);
  const [found] = (await ask(cms, '/search', { q: 'quy trình tiếp nhận hồ sơ cũ' })).data;
  expect(found).toMatchObject({ documentId, obsolete: mark });
  const record = await cms.get(`/api/v1/records/article/${documentId}`);
  expect(await record.json()).toMatchObject({ obsolete: mark });
  const after = (await ask(cms, '/changes/state')).data;
  expect(after.generation).toBeGreaterThan(before.generation);
  expect(await told(documentId)).toMatchObject([{ way: 'obsolete', reason, isHolding: true }]);
});

test('it applies again by a word, by being undone, or by being published again', async () => {
  const documentId = await posted('Áp dụng lại');
  await retire(documentId, reason);
  expect((await post(retirePath(documentId, 'reinstate'), {})).status).toBe(200);
  expect(await obsoleteOf('ap-dung-lai')).toBeUndefined();
  expect(await undo(documentId)).toBe(200);
  expect(await obsoleteOf('ap-dung-lai')).toMatchObject({ reason });
  expect(await undo(documentId)).toBe(200);
  expect(await obsoleteOf('ap-dung-lai')).toBeUndefined();
  await retire(documentId, reason);
  await editor.change(documentId, { summary: 'Bổ sung' });
  expect(await obsoleteOf('ap-dung-lai')).toBeUndefined();
  expect(await undo(documentId)).toBe(200);
  expect(await obsoleteOf('ap-dung-lai')).toMatchObject({ reason });
});

test('undone, it has not applied since the day that it was said, not since today', async () => {
  const documentId = await posted('Từ lâu');
  await retire(documentId, reason);
  const at = Date.UTC(2026, 0, 5, 5);
  await cms.strapi.db.connection('withdrawals').where({ document_id: documentId }).update({ at });
  await post(retirePath(documentId, 'reinstate'), {});
  expect(await undo(documentId)).toBe(200);
  expect(await obsoleteOf('tu-lau')).toEqual({ on: '2026-01-05', reason });
  expect(await told(documentId)).toMatchObject([{ isHolding: true }]);
});

test('a preview shows what no longer applied as its publication will, and leaves the mark', async () => {
  const documentId = await posted('Xem trước');
  await retire(documentId, reason);
  const link = await fetch(`${cms.url}/admin/workflow/previews/${ARTICLE}/${documentId}`, {
    headers,
  });
  const { address } = previewed.parse(await link.json()).data;
  const preview = await cms.get(`/preview/${address.split('/').at(-1)}`);
  const { answer } = previewAnswer.parse(await preview.json());
  expect(answer.data).toMatchObject({ title: 'Xem trước' });
  expect(answer.data).not.toHaveProperty('obsolete');
  expect(await obsoleteOf('xem-truoc')).toMatchObject({ reason });
  await editor.publish(documentId);
  expect(await obsoleteOf('xem-truoc')).toBeUndefined();
});

test('withdrawn and undone, what no longer applied does not apply again', async () => {
  const documentId = await posted('Gỡ rồi hoàn tác');
  await retire(documentId, reason);
  await withdraw(documentId);
  expect((await answerAt('go-roi-hoan-tac')).status).toBe(410);
  expect(await undo(documentId)).toBe(200);
  expect(await obsoleteOf('go-roi-hoan-tac')).toMatchObject({ reason });
});

test('what is not published cannot cease to apply, and a legal document has its validity', async () => {
  const draft = await editor.draft({ title: 'Bản thảo' });
  expect(await messageIn(await retire(draft, reason))).toContain('chưa đăng');
  const clerk = clerkOf(cms);
  const law = await clerk.issue('99/2020/QĐ-UBND');
  const path = `/admin/workflow/taking-back/api::legal-document.legal-document/${law}/retire`;
  expect(await messageIn(await post(path, { reason }))).toContain('hiệu lực');
});
