import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Worker } from '../src/platform/jobs/worker.js';
import { DAILY_MAIL } from '../src/workflow/daily-mail/daily-mail.js';
import { personWith } from './rights/people.js';
import { startCmsProcess, type CmsProcess } from './support/cms-process.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { openMailbox, type Mailbox } from './support/mailbox.js';

const ARTICLE = 'api::article.article';

let mailbox: Mailbox;
let cms: Cms;
let other: CmsProcess | undefined;
const mail = () => ({ SMTP_URL: mailbox.url, MAIL_FROM: 'Cổng thông tin <cong@so.gov.vn>' });
beforeAll(async () => {
  mailbox = await openMailbox();
  cms = await startCms(mail());
});
afterAll(async () => {
  await other?.program.stop();
  await cms.stop();
  await mailbox.close();
});

test('two instances send everybody one message', async () => {
  const reviewers = ['an', 'binh', 'chi', 'dung', 'giang', 'hoa'];
  for (const name of reviewers) await personWith(cms, 'reviewer', name);
  const writer = await personWith(cms, 'writer');
  const category = await editorOf(cms).createCategory('Tin');
  const id = await editorOf(cms).draft({ title: 'Bài', category, createdBy: writer.id });
  await fetch(`${cms.url}/admin/workflow/review/${ARTICLE}/${id}/send`, {
    method: 'POST',
    headers: { ...writer.headers, 'content-type': 'application/json' },
    body: '{}',
  });
  const db = cms.strapi.db.connection;
  /** Counts the sessions that wait to claim a message. */
  const claiming = async () => {
    const { rows } = await db.raw(
      `select 1 from pg_locks join pg_database on pg_database.oid = database and datname = current_database()
       where relation = 'daily_mail_sent'::regclass and not granted`,
    );
    return rows.length;
  };
  // The lock blocks writing of claims, but not reading.
  const held = await db.transaction();
  await held.raw('lock table daily_mail_sent in exclusive mode');
  await db('jobs').where({ kind: 'daily-mail' }).update({ run_at: 0 });
  cms.strapi.get<Worker>(DAILY_MAIL).wake();
  await expect.poll(claiming, { timeout: 20_000 }).toBe(1);
  // Simulates a process that was away for longer than its lease.
  await db('jobs').where({ kind: 'daily-mail' }).update({ leased_until: 0 });
  const { DATABASE_URL = '' } = cms.environment;
  other = await startCmsProcess({ ...mail(), DATABASE_URL });
  await expect.poll(claiming, { timeout: 60_000 }).toBe(2);
  await held.commit();
  const everybody = [administrator(), ...reviewers.map((name) => `${name}@example.gov.vn`)];
  await cms.strapi.get<Worker>(DAILY_MAIL).idle();
  const lease = async () => (await db('jobs').where({ kind: 'daily-mail' }).first()).lease;
  await expect.poll(lease, { timeout: 60_000 }).toBeNull();
  const sent = mailbox.messages.map(({ to }) => to);
  expect(sent.toSorted()).toEqual(everybody.toSorted());
});

function administrator(): string {
  return cms.environment['ADMIN_EMAIL'] ?? '';
}
