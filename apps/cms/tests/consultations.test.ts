import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

const LEGAL_DOCUMENT = 'api::legal-document.legal-document';
const DAYS = { from: '2026-03-10', to: '2026-04-10' };

let cms: Cms;
let clerk: Clerk;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
  editor = editorOf(cms);
});
afterAll(() => cms.stop());

const detail = async (slug: string) => (await ask(cms, '/legal-documents/{slug}', {}, slug)).data;

const draft = (slug: string, consultation: object, fields: object = {}) =>
  clerk.issue('', {
    ...{ group: 'draft', issuedOn: '2026-03-01', slug, abstract: 'Dự thảo về nước sạch' },
    ...{ consultation: { ...DAYS, ...consultation }, ...fields },
  });

test('a draft says where to send comments, as far as its editor said it', async () => {
  const ways = {
    email: 'gopy@so.example.vn',
    postalAddress: 'Số 17 Hạc Thành',
    webAddress: ' https://gopy.example.vn/du-thao ',
  };
  await draft('noi-gop-y', ways);
  expect((await detail('noi-gop-y')).consultationDetails).toEqual({
    ...{ ...ways, webAddress: 'https://gopy.example.vn/du-thao' },
    ...{ notice: null, outcome: null },
  });
  await draft('khong-noi-gop-y', {});
  expect((await detail('khong-noi-gop-y')).consultationDetails).toEqual({
    ...{ email: null, postalAddress: null, webAddress: null, notice: null, outcome: null },
  });
  await clerk.issue('1/2026/QĐ-UBND');
  expect((await detail('1-2026-qd-ubnd')).consultationDetails).toBeNull();
});

test.each(['javascript:alert(1)', '/gop-y', 'gopy.example.vn'])(
  'comments cannot be sent to %s',
  async (webAddress) => {
    await expect(draft('dia-chi-sai', { webAddress })).rejects.toThrow('Trang góp ý trực tuyến');
  },
);

test('the notice of a draft is shown while it is published, whichever came first', async () => {
  const category = await editor.createCategory('Thông báo');
  const notice = await editor.draft({ title: 'Lấy ý kiến về nước sạch', category });
  await draft('co-thong-bao', { notice });
  const shown = async () => (await detail('co-thong-bao')).consultationDetails?.notice ?? null;
  expect(await shown()).toBeNull();
  await editor.publish(notice);
  expect(await shown()).toMatchObject({ documentId: notice });
  await editor.withdraw(notice);
  expect(await shown()).toBeNull();
});

test('draft and document lead to each other while both are published', async () => {
  const became = await clerk.draft('2/2026/QĐ-UBND', { issuedOn: '2026-05-01' });
  const from = await draft('thanh-van-ban', { outcome: became });
  const outcome = async () => (await detail('thanh-van-ban')).consultationDetails?.outcome ?? null;
  expect(await outcome()).toBeNull();
  await clerk.publish(became);
  expect(await outcome()).toMatchObject({ slug: '2-2026-qd-ubnd' });
  const drafts = async () => (await detail('2-2026-qd-ubnd')).drafts.map(({ slug }) => slug);
  expect(await drafts()).toEqual(['thanh-van-ban']);
  await clerk.withdraw(from);
  expect(await drafts()).toEqual([]);
  await clerk.publish(from);
  expect(await drafts()).toEqual(['thanh-van-ban']);
  await clerk.withdraw(became);
  expect(await outcome()).toBeNull();
});

test('what was chosen stays in the form when changes are discarded', async () => {
  const became = await clerk.draft('3/2026/QĐ-UBND');
  const id = await draft('bo-thay-doi', { outcome: became });
  const documents = cms.strapi.documents(LEGAL_DOCUMENT);
  const data: Record<string, unknown> = { abstract: 'Đổi' };
  await documents.update({ documentId: id, data });
  await documents.discardDraft({ documentId: id });
  const row = await cms.strapi.db.query(LEGAL_DOCUMENT).findOne({
    where: { documentId: id, publishedAt: null },
    populate: { consultation: { populate: { outcome: true } } },
  });
  expect(row?.consultation.outcome.documentId).toBe(became);
});

test('a draft has no number, and an address from what it is about', async () => {
  await clerk.issue('', { group: 'draft', abstract: 'Quy chế quản lý chợ công nghệ' });
  const found = await detail('quy-che-quan-ly-cho-cong-nghe');
  expect(found).toMatchObject({ number: '', group: 'draft' });
  expect(found.timeline.map(({ label }) => label)).toEqual(['Công bố dự thảo']);
  for (const none of ['', '\u00a0\u200b ']) {
    await expect(clerk.issue(none, { slug: 'thieu-so' })).rejects.toThrow('còn thiếu: số ký hiệu');
  }
});

test('what editors typed in place of a number is told to nobody', async () => {
  const base = await clerk.issue('4/2026/NQ-HĐND');
  const fields = { slug: 'khong-so', abstract: 'Dự thảo Quyết định hỗ trợ', group: 'draft' };
  await clerk.issue('Không số', { ...fields, relations: [{ kind: 'based-on', target: base }] });
  expect((await detail('khong-so')).number).toBe('');
  const [relation] = (await detail('4-2026-nq-hdnd')).relations;
  expect(relation).toMatchObject({ number: '', document: { slug: 'khong-so' } });
  const { data } = await ask(cms, '/legal-documents', { q: 'không số' });
  expect(data).toEqual([]);
  for (const address of ['/legal-documents', '/legal-documents.csv', '/search?q=ho tro']) {
    expect(await (await cms.get(`/api/v1${address}`)).text()).not.toContain('Không số');
  }
});
