import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { CONFIRMATION_HEADER } from '../src/panel/confirmations/confirm-doubts.js';
import { signIn } from './support/admin.js';
import { startCmsProcess, type CmsProcess } from './support/cms-process.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

const IS_POSTGRES = process.env['TEST_DATABASE'] === 'postgres';
const PAIRS = 5;

const stored = z.object({ data: z.object({ documentId: z.string(), slug: z.string() }) });
const refusal = z.object({ error: z.object({ message: z.string() }) });
const doubtful = z.object({
  error: z.object({ details: z.object({ confirmation: z.string() }) }),
});

/** PostgreSQL: two cms on one database. SQLite: one cms that gets each request twice at once. */
let cms: Cms;
let other: CmsProcess | undefined;
let urls: [string, string];
let headers: Record<string, string>;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  const { DATABASE_URL = '' } = cms.environment;
  if (IS_POSTGRES) other = await startCmsProcess({ DATABASE_URL });
  urls = [cms.url, other?.url ?? cms.url];
  headers = { ...(await signIn(cms)), 'content-type': 'application/json' };
  category = await editorOf(cms).createCategory('Tin tức');
}, 180_000);
afterAll(async () => {
  await other?.program.stop();
  await cms.stop();
});

interface Saved {
  status: number;
  documentId: string;
  slug: string;
  message: string;
}

async function send(path: string, data: object, url: string): Promise<Saved> {
  const body = JSON.stringify(data);
  const address = `${url}/content-manager/collection-types/${path}`;
  const post = (more: Record<string, string> = {}) =>
    fetch(address, { method: 'POST', headers: { ...headers, ...more }, body });
  let response = await post();
  let json: unknown = await response.json();
  // A repeated title asks for a confirmation.
  const { data: asked } = doubtful.safeParse(json);
  if (asked) {
    response = await post({ [CONFIRMATION_HEADER]: asked.error.details.confirmation });
    json = await response.json();
  }
  const { documentId = '', slug = '' } = stored.safeParse(json).data?.data ?? {};
  const message = refusal.safeParse(json).data?.error.message ?? '';
  return { status: response.status, documentId, slug, message };
}

/** Sends every request through both cms at the same moment. */
const byBoth = (requests: { path: string; data: object }[]) =>
  Promise.all(requests.flatMap(({ path, data }) => urls.map((url) => send(path, data, url))));

const statusesOf = (answers: Saved[]) =>
  answers.map(({ status }) => status).toSorted((one, two) => one - two);

const pairs = Array.from({ length: PAIRS }, (_, index) => index);
const ARTICLES = 'api::article.article';
const PAGES = 'api::page.page';
const REDIRECTS = 'api::redirect.redirect';
const TABLES = { [ARTICLES]: 'articles', [PAGES]: 'pages' } as const;

const fieldsOf = (uid: string, title: string) => ({
  ...{ title, body: '<p>Nội dung</p>' },
  ...(uid === ARTICLES ? { category: { connect: [{ documentId: category }] } } : {}),
});

describe.each([[ARTICLES], [PAGES]] as const)('two at the same moment: %s', (uid) => {
  test('of one title get a slug each when they are published', async () => {
    const saved = await byBoth(
      pairs.map((index) => ({
        path: `${uid}/actions/publish`,
        data: fieldsOf(uid, `Cùng tên ${index}`),
      })),
    );
    expect(new Set(saved.map(({ status, message }) => `${status} ${message}`))).toEqual(
      new Set(['200 ']),
    );
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(2 * PAIRS);
  });

  test('of one title get a slug each as drafts', async () => {
    const saved = await byBoth(
      pairs.map((index) => ({ path: uid, data: fieldsOf(uid, `Nháp ${index}`) })),
    );
    expect(new Set(saved.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(2 * PAIRS);
  });

  test('with one slug, as imports leave it: one is published, one refused', async () => {
    for (const index of pairs) {
      const slug = `cung-duong-dan-${index}`;
      const drafts = await byBoth([{ path: uid, data: fieldsOf(uid, slug) }]);
      const ids = drafts.map(({ documentId }) => documentId);
      await cms.strapi.db.connection(TABLES[uid]).whereIn('document_id', ids).update({ slug });
      const answers = await Promise.all(
        urls.map((url, half) => send(`${uid}/${ids[half]}/actions/publish`, {}, url)),
      );
      expect(statusesOf(answers)).toEqual([200, 400]);
      const refused = answers.find(({ status }) => status === 400);
      expect(refused?.message).toContain(`“${slug}” đã thuộc về một mục khác`);
    }
  });
});

test('of two redirects from one address at the same moment, one is refused', async () => {
  const saved = await byBoth(
    pairs.map((index) => ({
      path: REDIRECTS,
      data: { source: `/cu/${index}.aspx`, target: '/moi', code: 'permanent' },
    })),
  );
  for (const index of pairs) {
    expect(statusesOf(saved.slice(2 * index, 2 * index + 2))).toEqual([201, 400]);
  }
  expect(await cms.strapi.db.query(REDIRECTS).count()).toBe(PAIRS);
});

test('of two selections that are published in opposite orders, none fails without a sentence', async () => {
  const drafts = await Promise.all(
    pairs.flatMap((index) =>
      urls.map((url, half) =>
        send(ARTICLES, fieldsOf(ARTICLES, `Loạt ${index}, phần ${'ab'[half]}`), url),
      ),
    ),
  );
  const ids = drafts.map(({ documentId }) => documentId);
  const answers = await Promise.all(
    [ids, ids.toReversed()].map((documentIds, half) =>
      send(`${ARTICLES}/actions/bulkPublish`, { documentIds }, urls[half] ?? ''),
    ),
  );
  // PostgreSQL aborts one of two transactions that deadlock.
  expect(answers.map(({ status }) => status)).toContain(200);
  const refusals = answers.filter(({ status }) => status !== 200);
  expect(refusals.map(({ status, message }) => `${status} ${message}`)).toEqual(
    refusals.map(() => expect.stringContaining('503 Chưa lưu được vì có người khác')),
  );
});
