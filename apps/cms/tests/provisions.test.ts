import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  const clerk = clerkOf(cms);
  const editor = editorOf(cms);
  const law = await clerk.issue('11/2020/QĐ-UBND', {
    slug: 'luat',
    fullText:
      '<h2>Chương I. Chung</h2><h3>Điều 1. Phạm vi</h3><p>1. Một.</p><p>a) A.</p><p>Điều 1a. Theo Quyết định số 11/2020/QĐ-UBND</p>',
  });
  await clerk.issue('12/2021/QĐ-UBND', {
    slug: 'sua-doi',
    fullText: `<p>Điều 1. Sửa đổi khoản 1 Điều 1 Quyết định số 11/2020/QĐ-UBND: “Điều 1. Mới”, xem <a href="portal:legal-document/${law}">văn bản</a>, Điều 7 Nghị định số 99/2099/NĐ-CP</p>`,
  });
  await editor.post({
    title: 'Tin',
    category: await editor.createCategory('Mục'),
    body: '<p>Theo điểm a khoản 1 Điều 1 Quyết định số 11/2020/QĐ-UBND và 12/2021/QĐ-UBND</p>',
  });
});
afterAll(() => cms.stop());

const fullText = async (slug: string) =>
  (await ask(cms, '/legal-documents/{slug}', {}, slug)).data.fullText;

test('each provision of a text has its anchor, and the text is stored as before', async () => {
  expect(await fullText('luat')).toBe(
    `<h2 id="chuong-1">Chương I. Chung</h2>
<h3 id="dieu-1">Điều 1. Phạm vi</h3>
<p id="khoan-1-dieu-1">1. Một.</p>
<p id="diem-a-khoan-1-dieu-1">a) A.</p>
<p id="dieu-1a">Điều 1a. Theo Quyết định số 11/2020/QĐ-UBND</p>`,
  );
  const stored = await cms.strapi.documents('api::legal-document.legal-document').findFirst({
    filters: { slug: { $eq: 'luat' } },
    status: 'published',
  });
  expect(stored?.['fullText']).toContain('<p>1. Một.</p>');
});

test('a provision that news or a document cite is where their link leads', async () => {
  const { body } = (await ask(cms, '/articles/{slug}', {}, 'tin')).data;
  expect(body).toContain('<a href="/van-ban/luat#diem-a-khoan-1-dieu-1">11/2020/QĐ-UBND</a>');
  expect(body).toContain('<a href="/van-ban/sua-doi">12/2021/QĐ-UBND</a>');
  const amending = await fullText('sua-doi');
  expect(amending).toContain('<a href="/van-ban/luat#khoan-1-dieu-1">11/2020/QĐ-UBND</a>');
  expect(amending).toContain('<a href="/van-ban/luat">văn bản</a>');
  expect(amending).toContain('số 99/2099/NĐ-CP');
});

test('what was changed in part is told by provision, old and new, from the day on', async () => {
  const clerk = clerkOf(cms);
  const amended = await clerk.issue('21/2022/QĐ-UBND', {
    ...{ slug: 'bi-sua', issuedOn: '2022-01-01', effectiveFrom: '2022-01-15' },
    documentType: await clerk.createType('Quyết định'),
    fullText: '<p>Điều 5. Hồ sơ</p><p>1. Đơn.</p><p>2. Nộp giấy.</p><p>Điều 6. Lệ phí</p>',
  });
  await clerk.issue('22/2023/QĐ-UBND', {
    ...{ slug: 'sua', issuedOn: '2023-01-01', effectiveFrom: '2023-02-01' },
    fullText:
      '<p>Điều 1. Sửa đổi khoản 2 Điều 5 Quyết định số 21/2022/QĐ-UBND như sau:</p><p>“2. Nộp trực tuyến.”</p>',
    relations: [
      {
        ...{ kind: 'amends', target: amended, scope: 'part' },
        clause: 'khoản 2 Điều 5; khoản 3 Điều 5',
      },
      { kind: 'repeals', target: amended, scope: 'part', clause: 'Điều 6' },
    ],
  });
  await clerk.issue('23/2023/QĐ-UBND', {
    ...{ issuedOn: '2023-02-20', effectiveFrom: '2023-03-01', expiresOn: '2023-04-01' },
    relations: [{ kind: 'suspends', target: amended, scope: 'part', clause: 'Điều 5' }],
  });
  const changesOn = async (on: string) =>
    (await ask(cms, '/legal-documents/{slug}', { on }, 'bi-sua')).data.provisionChanges.map(
      ({ by, ...change }) => ({ ...change, by: by.slug }),
    );
  expect(await changesOn('2023-01-31')).toEqual([]);
  const since = { since: '2023-02-01', by: 'sua' };
  const amends = { kind: 'amends', action: 'Được sửa đổi, bổ sung bởi', ...since };
  expect(await changesOn('2023-02-01')).toEqual([
    {
      ...{ id: 'khoan-2-dieu-5', label: 'khoản 2 Điều 5', ...amends },
      ...{ oldText: ['2. Nộp giấy.'], newText: ['2. Nộp trực tuyến.'] },
    },
    { id: 'khoan-3-dieu-5', label: 'khoản 3 Điều 5', ...amends, oldText: null, newText: null },
    {
      ...{ id: 'dieu-6', label: 'Điều 6', kind: 'repeals', action: 'Bị bãi bỏ bởi', ...since },
      ...{ oldText: ['Điều 6. Lệ phí'], newText: null },
    },
  ]);
  const kindsOn = async (on: string) => (await changesOn(on)).map(({ kind }) => kind);
  expect(await kindsOn('2023-03-31')).toContain('suspends');
  expect(await kindsOn('2023-04-01')).not.toContain('suspends');
});

test('a suspended provision is told of until the last day of its own suspension', async () => {
  const clerk = clerkOf(cms);
  const suspended = await clerk.issue('31/2022/QĐ-UBND', {
    ...{ slug: 'bi-dinh-chi', issuedOn: '2022-01-01', effectiveFrom: '2022-01-15' },
    fullText: '<p>Điều 5. Hồ sơ</p><p>Điều 6. Lệ phí</p><p>Điều 7. Trả kết quả</p>',
  });
  const suspends = { kind: 'suspends', target: suspended, scope: 'part' } as const;
  await clerk.issue('32/2023/QĐ-UBND', {
    ...{ issuedOn: '2023-02-01', effectiveFrom: '2023-03-01', expiresOn: '2023-04-01' },
    relations: [
      { ...suspends, clause: 'Điều 5' },
      { ...suspends, clause: 'Điều 7' },
    ],
  });
  await clerk.issue('33/2023/QĐ-UBND', {
    ...{ issuedOn: '2023-04-20', effectiveFrom: '2023-05-01', expiresOn: '2023-06-01' },
    relations: [{ ...suspends, clause: 'Điều 6' }],
  });
  await clerk.issue('34/2023/QĐ-UBND', {
    ...{ issuedOn: '2023-04-21', effectiveFrom: '2023-05-01' },
    relations: [{ ...suspends, clause: 'Điều 7' }],
  });
  const answerOn = async (on: string) =>
    (await ask(cms, '/legal-documents/{slug}', { on }, 'bi-dinh-chi')).data;
  const suspendedOn = async (on: string) =>
    (await answerOn(on)).provisionChanges.map(({ id }) => id);
  expect(await suspendedOn('2023-03-31')).toEqual(['dieu-5', 'dieu-7']);
  expect(await suspendedOn('2023-04-01')).toEqual([]);
  expect(await suspendedOn('2023-05-31')).toEqual(['dieu-6', 'dieu-7']);
  expect(await suspendedOn('2023-06-01')).toEqual(['dieu-7']);
  const { timeline } = await answerOn('2023-06-01');
  expect(timeline.filter(({ kind }) => kind === 'resumes')).toEqual([
    expect.objectContaining({ day: '2023-04-01', scope: 'part', clause: 'Điều 5; Điều 7' }),
  ]);
});
