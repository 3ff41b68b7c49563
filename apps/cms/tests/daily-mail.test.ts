import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { personWith, type Person } from './rights/people.js';
import { startCms, type Cms } from './support/cms.js';
import { runDue } from './support/due-jobs.js';
import { editorOf } from './support/editor.js';
import { openMailbox, type Mailbox } from './support/mailbox.js';
import { askAs } from './support/requests.js';

const ARTICLE = 'api::article.article';

let mailbox: Mailbox;
let cms: Cms;
let category: string;
let [writer, reviewer]: Person[] = [];
beforeAll(async () => {
  mailbox = await openMailbox();
  cms = await startCms({ SMTP_URL: mailbox.url, MAIL_FROM: 'Cổng thông tin <cong@so.gov.vn>' });
  category = await editorOf(cms).createCategory('Tin');
  writer = await personWith(cms, 'writer');
  reviewer = await personWith(cms, 'reviewer');
});
afterAll(async () => {
  await cms.stop();
  await mailbox.close();
});
beforeEach(async () => {
  mailbox.messages.length = 0;
  await db()('daily_mail_sent').delete();
  await db()('review_states').delete();
});

const db = () => cms.strapi.db.connection;
const ask = async (person: Person | undefined, method: string, path: string, body?: object) =>
  (await askAs(cms, person, [method, `admin/workflow/${path}`, body])).data;
async function sendArticle(title: string): Promise<string> {
  const id = await editorOf(cms).draft({ title, category, createdBy: writer?.id });
  await ask(writer, 'POST', `review/${ARTICLE}/${id}/send`, {});
  return id;
}
const job = (key: string) => db()('jobs').where({ kind: 'daily-mail', key });
/** Makes a job due; resolves when the worker has dealt with it. */
async function due(key: string): Promise<void> {
  await job(key).update({ run_at: 0 });
  await runDue(cms, 'portal.daily-mail');
}
const morning = () => due('daily');
const recipients = () => new Set(mailbox.messages.map(({ to }) => to));
const decoded = (source: string) =>
  source
    .replaceAll('=\r\n', '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (hex) =>
      Buffer.from(hex.replaceAll('=', ''), 'hex').toString('utf8'),
    );

test('nobody is written to while nothing waits', async () => {
  await morning();
  expect(mailbox.messages).toEqual([]);
});

test('who reviews, and whose item was returned, get one message, with links, in both forms', async () => {
  const waiting = await sendArticle('Bài chờ duyệt');
  const returned = await sendArticle('Bài bị trả lại');
  await ask(reviewer, 'POST', `review/${ARTICLE}/${returned}/return`, { note: 'Thiếu nguồn' });
  await morning();
  await morning();
  expect(recipients()).toEqual(
    new Set(['reviewer@example.gov.vn', 'writer@example.gov.vn', administrator()]),
  );
  expect(mailbox.messages).toHaveLength(3);
  const toReviewer = decoded(mailbox.messages.find(({ to }) => to.startsWith('rev'))?.source ?? '');
  const address = `/admin/content-manager/collection-types/${ARTICLE}/${waiting}`;
  expect(toReviewer).toContain('From: =?UTF-8?');
  expect(toReviewer).toContain('Content-Type: text/plain');
  expect(toReviewer).toContain('Content-Type: text/html');
  expect(toReviewer).toContain('Kính gửi Nguyễn reviewer,');
  expect(toReviewer).toContain(address);
  expect(toReviewer).not.toContain('Bài bị trả lại');
  const toWriter = decoded(mailbox.messages.find(({ to }) => to.startsWith('wri'))?.source ?? '');
  expect(toWriter).toContain('Bài bị trả lại');
  expect(toWriter).not.toContain('Bài chờ duyệt');
});

test('whoever has switched it off gets none', async () => {
  await sendArticle('Bài chờ duyệt');
  expect(await ask(reviewer, 'GET', 'daily-mail')).toEqual({ isConfigured: true, isWanted: true });
  await ask(reviewer, 'PUT', 'daily-mail', { isWanted: false });
  expect(await ask(reviewer, 'GET', 'daily-mail')).toEqual({ isConfigured: true, isWanted: false });
  await morning();
  expect(recipients()).toEqual(new Set([administrator()]));
  await ask(reviewer, 'PUT', 'daily-mail', { isWanted: true });
});

test('what one address refuses comes later, to that address alone', async () => {
  const sent = await sendArticle('Bài chờ duyệt');
  mailbox.refuse('reviewer@example.gov.vn');
  await morning();
  expect(recipients()).toEqual(new Set([administrator()]));
  await due('again');
  // The writer hears of the returned item only the next morning.
  await ask(reviewer, 'POST', `review/${ARTICLE}/${sent}/return`, { note: 'Thiếu nguồn' });
  await sendArticle('Bài khác');
  mailbox.refuse(undefined);
  await due('again');
  expect(mailbox.messages.map(({ to }) => to)).toEqual([
    administrator(),
    'reviewer@example.gov.vn',
  ]);
  expect(await job('again')).toEqual([]);
});

test('the next message is for half past seven in Viet Nam', async () => {
  await morning();
  const [{ run_at: at }] = await job('daily');
  expect(new Date(Number(at)).toISOString().slice(11, 16)).toBe('00:30');
});

function administrator(): string {
  return cms.environment['ADMIN_EMAIL'] ?? '';
}
