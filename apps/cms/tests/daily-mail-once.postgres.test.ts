import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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
let other: CmsProcess;
beforeAll(async () => {
  mailbox = await openMailbox();
  const mail = { SMTP_URL: mailbox.url, MAIL_FROM: 'Cổng thông tin <cong@so.gov.vn>' };
  cms = await startCms(mail);
  const { DATABASE_URL = '' } = cms.environment;
  other = await startCmsProcess({ ...mail, DATABASE_URL });
});
afterAll(async () => {
  await other.program.stop();
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
  const due = async () => {
    await db('jobs').where({ kind: 'daily-mail' }).update({ run_at: 0 });
    // The other looks for work from time to time.
    cms.strapi.get<Worker>(DAILY_MAIL).wake();
    await vi.waitUntil(
      async () => Number((await db('jobs').where({ kind: 'daily-mail' }).first()).run_at) > 0,
      { timeout: 90_000, interval: 500 },
    );
  };
  await due();
  await due();
  const sent = mailbox.messages.map(({ to }) => to);
  expect(sent).toHaveLength(reviewers.length + 1);
  expect(new Set(sent).size).toBe(sent.length);
});
