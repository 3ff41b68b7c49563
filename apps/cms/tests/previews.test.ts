import { assertAnswer } from '@portal/api-fixtures/recorded';
import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { contentTable } from '../src/content/content-types.js';
import { personWith, type Person } from './rights/people.js';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { addRole } from './support/roles.js';
import { storeOf, type StoredFile } from './support/stored-files.js';
import { isSomebodyWaiting } from './support/waiting.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const made = z.object({ address: z.url(), endsAt: z.number() });
const shown = z.object({
  ...{ type: z.enum(CONTENT_TYPE_NAMES), slug: z.string(), uploads: z.array(z.string()) },
  ...{ missing: z.array(z.string()), isPublished: z.boolean(), endsAt: z.iso.datetime() },
  answer: z.object({ data: z.record(z.string(), z.unknown()), meta: z.unknown() }),
});

let cms: Cms;
let writer: Person;
let store: ReturnType<typeof storeOf>;
let category: string;
beforeAll(async () => {
  cms = await startCms();
  writer = await personWith(cms, 'writer');
  store = storeOf(cms);
  const { documentId } = await cms.strapi
    .documents('api::category.category')
    .create({ data: { name: 'Tin' } });
  category = documentId;
});
afterAll(() => cms.stop());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const uidOf = (type: ContentTypeName) => `api::${type}.${type}` as const;
const documentsOf = (type: ContentTypeName) => cms.strapi.documents(uidOf(type));

async function draft(type: ContentTypeName, fields: object): Promise<string> {
  const { documentId } = await documentsOf(type).create({ data: { ...fields } });
  return documentId;
}

function asEditor(method: string, type: ContentTypeName, documentId: string): Promise<Response> {
  const address = `${cms.url}/admin/workflow/previews/${uidOf(type)}/${documentId}`;
  return fetch(address, { method, headers: writer.headers });
}
/** The signed part of the address that an editor gets: GET for herself, POST for a colleague. */
async function signedFor(type: ContentTypeName, documentId: string, method = 'GET') {
  const answer: unknown = await (await asEditor(method, type, documentId)).json();
  const { address, endsAt } = z.object({ data: made }).parse(answer).data;
  expect(address).toMatch(/^http:\/\/localhost:3000\/xem-truoc\/[\w.-]+$/);
  return { signed: address.split('/').at(-1) ?? '', endsAt };
}
const open = (signed: string) => cms.get(`/preview/${signed}`);
const statusOf = async (signed: string) => (await open(signed)).status;
async function preview(type: ContentTypeName, documentId: string) {
  const { signed } = await signedFor(type, documentId);
  const answer: unknown = await (await open(signed)).json();
  return shown.parse(answer);
}
const publicStatus = async (type: ContentTypeName, slug: string) =>
  (await cms.get(`/api/v1/${CONTENT_TYPES[type].plural}/${slug}`)).status;
const publicAnswer = async (type: ContentTypeName, slug: string): Promise<unknown> =>
  (await cms.get(`/api/v1/${CONTENT_TYPES[type].plural}/${slug}`)).json();

let count = 0;
/** A complete draft, with the files, relations and citations that its type allows. */
async function completeDraft(type: ContentTypeName): Promise<{ id: string; file: StoredFile }> {
  count += 1;
  const file = await store();
  const text = `<p>Theo Nghị định số 1${count}/2018/NĐ-CP, xem ảnh.</p><figure><img src="${file.urls[0]}" alt="Ảnh"></figure>`;
  const title = `Mục ${count}`;
  const clerk = clerkOf(cms);
  if (type === 'legal-document') {
    const older = await clerk.issue(`2${count}/2019/QĐ-UBND`);
    const id = await clerk.draft(`3${count}/2020/QĐ-UBND`, {
      ...{ fullText: '<p>Điều 1. Phạm vi</p>', effectiveFrom: '2020-02-01' },
      files: [{ file: file.id, kind: 'original' }],
      signatories: [{ name: 'Nguyễn Văn A' }],
      relations: [{ kind: 'replaces', target: older, scope: 'whole' }],
    });
    return { id, file };
  }
  if (type === 'article') {
    await clerk.issue(`1${count}/2018/NĐ-CP`);
    const chosen = await clerk.issue(`4${count}/2018/NĐ-CP`);
    const other = await draft('article', { title: `Tin cũ ${count}`, body: '<p>a</p>', category });
    await documentsOf('article').publish({ documentId: other });
    const fields = { relatedArticles: [other], citedDocuments: [chosen], cover: file.id };
    return { id: await draft('article', { title, body: text, category, ...fields }), file };
  }
  const own: Partial<Record<ContentTypeName, object>> = {
    gallery: { description: text, photos: [{ image: file.id, alt: 'Ảnh', caption: 'Chú thích' }] },
    video: { description: text, file: file.id, transcript: 'Xin chào' },
  };
  return { id: await draft(type, { title, ...(own[type] ?? { body: text }) }), file };
}

/** The tables that a preview must leave unchanged. */
const TABLES = [
  ...CONTENT_TYPE_NAMES.map((type) => contentTable(type).table),
  ...['articles_related_articles_lnk', 'articles_cited_documents_lnk', 'components_gallery_photos'],
  ...['news_entries', 'news_counts', 'legal_entries', 'legal_spans', 'article_citations'],
  ...['changes', 'public_files', 'search_entries', 'withdrawals'],
];
const allRows = () =>
  Promise.all(
    TABLES.map(async (table) => {
      const rows: object[] = await cms.strapi.db.connection(table).select();
      return rows.map((row) => JSON.stringify(row)).toSorted();
    }),
  );

const WITHOUT_TIMES = { postedAt: null, updatedAt: null };

describe.each(CONTENT_TYPE_NAMES)('the preview of a draft: %s', (type) => {
  test('is what readers get when it is published, and stores nothing', async () => {
    const { id } = await completeDraft(type);
    const before = await allRows();
    const { answer, slug, missing, isPublished } = await preview(type, id);
    expect(isPublished).toBe(false);
    expect(await allRows()).toEqual(before);
    expect(missing).toEqual([]);
    expect(await publicStatus(type, slug)).toBe(404);
    await documentsOf(type).publish({ documentId: id });
    const published = shown.shape.answer.parse(await publicAnswer(type, slug));
    expect({ ...answer.data, ...WITHOUT_TIMES }).toEqual({ ...published.data, ...WITHOUT_TIMES });
  });

  test('shows a published item as it is about to be, readers see what it was', async () => {
    const { id } = await completeDraft(type);
    await documentsOf(type).publish({ documentId: id });
    const field = type === 'legal-document' ? 'abstract' : 'title';
    await documentsOf(type).update({ documentId: id, data: { [field]: 'Sửa rồi' } });
    const before = await allRows();
    const { answer, slug, isPublished } = await preview(type, id);
    expect(isPublished).toBe(true);
    expect(answer.data[field]).toBe('Sửa rồi');
    expect(await allRows()).toEqual(before);
    const { data } = shown.shape.answer.parse(await publicAnswer(type, slug));
    expect(data[field]).not.toBe('Sửa rồi');
  });

  test('is there for one that has been begun, and says what is missing', async () => {
    const begun: Partial<Record<ContentTypeName, object>> = {
      article: { summary: 'Mới bắt đầu' },
      'legal-document': {
        number: `9${count}/2026/QĐ-UBND`,
        signatories: [{ position: 'Chủ tịch' }],
      },
      gallery: { photos: [{ image: (await store()).id }] },
      video: { duration: 60 },
    };
    const fields = begun[type] ?? { body: '<p>Mới bắt đầu</p>' };
    const { answer, missing } = await preview(type, await draft(type, fields));
    assertAnswer(`/${CONTENT_TYPES[type].plural}/{slug}`, answer);
    expect(missing).toContain(type === 'legal-document' ? 'Trích yếu' : 'Tiêu đề');
  });

  test('has the files of the draft, and no others', async () => {
    const { id, file } = await completeDraft(type);
    const other = await completeDraft(type);
    const { signed } = await signedFor(type, id);
    const asked = (path: string) => cms.get(`/preview/${signed}${path}`);
    for (const url of file.urls) {
      const answer = await asked(url);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect((await cms.get(url)).status).toBe(404);
    }
    for (const url of other.file.urls) expect((await asked(url)).status).toBe(404);
    expect((await asked('/uploads/..%2f..%2f.env')).status).toBe(404);
    expect((await asked(`${file.urls[0]}/..`)).status).toBe(404);
  });
});

describe('a signed address', () => {
  test('ends: after an hour for the own eyes, after seven days for a colleague', async () => {
    const { id } = await completeDraft('article');
    const own = await signedFor('article', id);
    const sent = await signedFor('article', id, 'POST');
    expect(own.endsAt - Date.now()).toBeLessThanOrEqual(HOUR_MS);
    expect(sent.endsAt - Date.now()).toBeGreaterThan(7 * DAY_MS - HOUR_MS);
    const start = Date.now();
    const at = async (ms: number) => {
      vi.setSystemTime(start + ms);
      return [await statusOf(own.signed), await statusOf(sent.signed)];
    };
    expect(await at(0)).toEqual([200, 200]);
    expect(await at(HOUR_MS + 1)).toEqual([404, 200]);
    expect(await at(7 * DAY_MS - HOUR_MS)).toEqual([404, 200]);
    expect(await at(7 * DAY_MS + 1)).toEqual([404, 404]);
  });

  test('is of no use when anything of it is changed', async () => {
    const one = await completeDraft('article');
    const other = await completeDraft('article');
    const { signed } = await signedFor('article', one.id);
    const parts = signed.split('.');
    const withPart = (index: number, part: string) => parts.with(index, part).join('.');
    const [, , end = '', , signature = ''] = parts;
    const changed = [
      withPart(0, 'page'),
      withPart(1, other.id),
      withPart(2, (parseInt(end, 36) + 1).toString(36)),
      withPart(3, '1'),
      withPart(
        4,
        signature.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')),
      ),
      withPart(4, signature.slice(1)),
      withPart(4, ''),
      ...[parts.slice(0, 4).join('.'), `${signed}a`, 'a', '', '%00', 'a'.repeat(4000)],
    ];
    expect(await statusOf(signed)).toBe(200);
    for (const wrong of changed) expect(await statusOf(wrong), wrong).toBe(404);
    expect((await cms.get(`/preview/${withPart(1, other.id)}${other.file.urls[0]}`)).status).toBe(
      404,
    );
  });

  test('says to everybody that it is not to be kept, found or told of', async () => {
    const { id } = await completeDraft('article');
    for (const signed of [(await signedFor('article', id)).signed, 'article.a.a.a.a']) {
      const { headers } = await open(signed);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('is ended with all others of its item, not with those of another', async () => {
    const [one, other] = [await completeDraft('page'), await completeDraft('page')];
    const sent = [
      (await signedFor('page', one.id, 'POST')).signed,
      (await signedFor('page', one.id)).signed,
      (await signedFor('page', other.id, 'POST')).signed,
    ];
    const statuses = () => Promise.all(sent.map(statusOf));
    expect(await statuses()).toEqual([200, 200, 200]);
    expect((await asEditor('DELETE', 'page', one.id)).status).toBe(200);
    expect(await statuses()).toEqual([404, 404, 200]);
    const again = await signedFor('page', one.id, 'POST');
    expect(await statusOf(again.signed)).toBe(200);
    await asEditor('DELETE', 'page', one.id);
    expect(await statusOf(again.signed)).toBe(404);
  });

  test('leads to nothing once the item is deleted', async () => {
    const { id, file } = await completeDraft('gallery');
    const { signed } = await signedFor('gallery', id);
    await documentsOf('gallery').delete({ documentId: id });
    expect(await statusOf(signed)).toBe(404);
    expect((await cms.get(`/preview/${signed}${file.urls[0]}`)).status).toBe(404);
  });

  test('is not made, and none is believed, without a secret', async () => {
    const { id } = await completeDraft('article');
    const { signed } = await signedFor('article', id);
    vi.stubEnv('PREVIEW_SECRET', '');
    const refused = await asEditor('GET', 'article', id);
    expect([refused.status, await statusOf(signed)]).toEqual([400, 404]);
    expect(await refused.text()).toContain('PREVIEW_SECRET');
    vi.unstubAllEnvs();
    expect(await statusOf(signed)).toBe(200);
  });

  test('is told of in the log of who did what, when it is for others', async () => {
    const { id } = await completeDraft('article');
    await signedFor('article', id);
    await signedFor('article', id, 'POST');
    await asEditor('DELETE', 'article', id);
    const rows: object[] = await cms.strapi.db
      .connection('audit_log')
      .where({ action: 'preview', subject_id: id })
      .orderBy('seq')
      .select('details', 'user_id');
    expect(rows).toEqual([
      { details: expect.stringContaining('sentUntil'), user_id: writer.id },
      { details: '{"allEnded":true}', user_id: writer.id },
    ]);
  });
});

async function draftThatNames() {
  const named = await draft('article', { title: `Có sẵn ${count}`, body: '<p>a</p>', category });
  await documentsOf('article').publish({ documentId: named });
  const relatedArticles = [named];
  const id = await draft('article', { title: 'Nêu', body: '<p>a</p>', category, relatedArticles });
  return { id, named };
}

test.each(['id', 'named'] as const)('a preview waits for who is publishing: %s', async (which) => {
  const drafted = await draftThatNames();
  const { signed } = await signedFor('article', drafted.id);
  const documentId = drafted[which];
  const isHeld = Promise.withResolvers<void>();
  const publishing = cms.strapi.db.transaction(async ({ trx }) => {
    await trx('articles').where({ document_id: documentId }).forUpdate().select('id');
    isHeld.resolve();
    await vi.waitUntil(() => isSomebodyWaiting(cms), { timeout: 20_000, interval: 5 });
    await documentsOf('article').publish({ documentId });
  });
  await isHeld.promise;
  const looking = Promise.all([open(signed), open(signed)]);
  await publishing;
  expect((await looking).map(({ status }) => status)).toEqual([200, 200]);
});

test('a day of posting to come is shown, and the draft stays unseen', async () => {
  const postedAt = new Date(Date.now() + 30 * DAY_MS).toISOString();
  const id = await draft('article', {
    title: 'Tin tháng sau',
    body: '<p>a</p>',
    category,
    postedAt,
  });
  const { answer, slug } = await preview('article', id);
  expect(answer.data['postedAt']).toBe(postedAt);
  expect(await publicStatus('article', slug)).toBe(404);
});

test('the public API and the search know nothing of a draft, before and after its preview', async () => {
  const id = await draft('article', { title: 'Bí mật thập cẩm', body: '<p>Bí mật</p>', category });
  const { signed } = await signedFor('article', id, 'POST');
  await Promise.all([open(signed), open(signed)]);
  const addresses = [
    ...[
      '/articles',
      '/articles.ndjson',
      '/search?q=thập cẩm',
      '/search/suggest?q=thập',
      '/changes',
    ],
    ...['/articles/bi-mat-thap-cam', `/articles?xem-truoc=${signed}`, `/records/article/${id}`],
  ];
  for (const address of addresses) {
    const answer = await cms.get(`/api/v1${address}`);
    expect(await answer.text(), address).not.toMatch(/Bí mật|bi-mat-thap-cam/);
  }
});

test('an editor is told where readers see an item, if they do', async () => {
  const { id } = await completeDraft('article');
  const addressOf = async () => {
    const answer: unknown = await (await asEditor('GET', 'article', id)).json();
    return z.object({ data: z.object({ publicAddress: z.nullable(z.url()) }) }).parse(answer).data;
  };
  expect(await addressOf()).toEqual({ publicAddress: null });
  await documentsOf('article').publish({ documentId: id });
  const { publicAddress } = await addressOf();
  expect(publicAddress).toMatch(/^http:\/\/localhost:3000\/tin-tuc\/muc-\d+$/);
});

test('who may not read an item does not see it before others do', async () => {
  const { id } = await completeDraft('article');
  const stranger = await signIn(cms, await addRole(cms, 'Chỉ hình ảnh', { read: [uidOf('page')] }));
  const address = `${cms.url}/admin/workflow/previews/${uidOf('article')}/${id}`;
  const answer = await fetch(address, { headers: stranger });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('Bạn không được xem mục này');
});

test('what has no page of its own has no preview', async () => {
  const address = `${cms.url}/admin/workflow/previews/api::category.category/${category}`;
  const answer = await fetch(address, { headers: writer.headers });
  expect(answer.status).toBe(404);
});
