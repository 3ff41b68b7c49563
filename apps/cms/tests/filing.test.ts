import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { pageOf, scannedPage, writePdf } from './support/pdf.js';
import { storedBy, uploaderOf } from './support/uploads.js';

let cms: Cms;
let headers: { authorization: string };
let put: Awaited<ReturnType<typeof uploaderOf>>;
let replaced: string;

let type: string;
let body: string;

const BODY = 'Ủy ban nhân dân tỉnh Thanh Hóa';

beforeAll(async () => {
  cms = await startCms();
  headers = await signIn(cms);
  put = await uploaderOf(cms);
  const clerk = clerkOf(cms);
  replaced = await clerk.draft('21/2014/QĐ-UBND', { slug: 'cu', issuedOn: '2014-07-10' });
  type = await clerk.createType('Quyết định');
  body = await clerk.createBody(BODY);
});
afterAll(() => cms.stop());

const FIRST = [
  'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TỈNH THANH HÓA Độc lập - Tự do - Hạnh phúc',
  'Số: 37/2018/QĐ-UBND Thanh Hóa, ngày 14 tháng 12 năm 2018',
  'QUYẾT ĐỊNH',
  'Về quản lý nhiệm vụ khoa học và công nghệ',
  'Căn cứ Nghị định số 08/2014/NĐ-CP ngày 27 tháng 01 năm 2014;',
  'QUYẾT ĐỊNH:',
  'Điều 1. Ban hành Quy định kèm theo Quyết định này.',
];
const SECOND = [
  'Điều 2. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký và thay thế',
  'Quyết định số 21/2014/QĐ-UBND ngày 10 tháng 7 năm 2014.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nguyễn Đình An',
];

const proposal = z.object({
  field: z.string(),
  value: z.unknown(),
  evidence: z.object({
    sentence: z.string(),
    page: z.optional(z.number()),
    provision: z.optional(z.string()),
  }),
  stored: z.nullish(z.object({ documentId: z.string() })),
});
const answer = z.object({
  data: z.object({
    isScan: z.boolean(),
    proposals: z.array(proposal),
    fullText: z.string(),
  }),
});

async function upload(content: Buffer): Promise<number> {
  return (await storedBy(await put(new Uint8Array(content), 'van-ban.pdf', 'application/pdf'))).id;
}

function ask(asked: unknown, as: Record<string, string> = headers): Promise<Response> {
  return fetch(`${cms.url}/admin/filing`, {
    method: 'POST',
    headers: { ...as, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
}

async function proposed(asked: unknown) {
  const response = await ask(asked);
  expect(response.status).toBe(200);
  return answer.parse(await response.json()).data;
}

test('a PDF says what its document is, with the sentence and what the portal has of it', async () => {
  const { isScan, proposals, fullText } = await proposed({
    file: await upload(writePdf([pageOf(...FIRST), pageOf(...SECOND)])),
  });
  expect(isScan).toBe(false);
  const of = (field: string) => proposals.filter((one) => one.field === field);
  expect(of('number')).toMatchObject([{ value: '37/2018/QĐ-UBND', evidence: { page: 1 } }]);
  expect(of('documentType')).toMatchObject([{ value: 'Quyết định', stored: { documentId: type } }]);
  expect(of('issuingBody')).toMatchObject([{ value: BODY, stored: { documentId: body } }]);
  expect(of('effectiveFrom')).toMatchObject([
    { value: '2018-12-24', evidence: { page: 2, provision: 'Điều 2' } },
  ]);
  expect(of('relation')).toMatchObject([
    { value: { kind: 'replaces', number: '21/2014/QĐ-UBND' }, stored: { documentId: replaced } },
    { value: { kind: 'based-on', number: '08/2014/NĐ-CP' }, stored: null },
  ]);
  expect(fullText).toContain('<p>Điều 1. Ban hành Quy định kèm theo Quyết định này.</p>');
  expect(fullText).not.toContain('Nguyễn Đình An');
});

test('the paragraphs of a Word document say the same', async () => {
  const { proposals } = await proposed({ paragraphs: [...FIRST, ...SECOND] });
  expect(
    proposals.filter(({ evidence }) => evidence.page !== undefined),
    'nobody knows its pages',
  ).toEqual([]);
  expect(proposals.map(({ field }) => field)).toEqual([
    ...['number', 'documentType', 'issuingBody', 'issuedOn', 'abstract', 'signatory'],
    ...['effectiveFrom', 'relation', 'relation'],
  ]);
});

test('a scan is told as a scan', async () => {
  const id = await upload(writePdf([scannedPage]));
  expect(await proposed({ file: id })).toEqual({ isScan: true, proposals: [], fullText: '' });
});

test('nothing is stored', async () => {
  const documents = () => cms.strapi.db.query('api::legal-document.legal-document').count();
  const before = await documents();
  await proposed({ paragraphs: [...FIRST, ...SECOND] });
  expect(await documents()).toBe(before);
});

test.each([
  ['a file that is not there', { file: 999_999 }, 404],
  ['something else', { path: '/etc/passwd' }, 400],
])('%s is refused', async (_what, asked, status) => {
  expect((await ask(asked)).status).toBe(status);
});

test('who has not signed in is refused', async () => {
  expect((await ask({ paragraphs: [] }, {})).status).toBe(401);
});

test('what was taken from a file keeps its sentence, for readers too', async () => {
  const clerk = clerkOf(cms);
  const evidence = {
    ...{ field: 'effectiveFrom', page: 5, provision: 'Điều 12' },
    sentence: 'Quyết định này có hiệu lực kể từ ngày 25 tháng 12 năm 2018.',
  };
  await clerk.issue('38/2018/QĐ-UBND', {
    ...{ slug: 'co-can-cu', issuedOn: '2018-12-14', effectiveFrom: '2018-12-25' },
    evidence: [evidence],
  });
  const response = await fetch(`${cms.url}/api/v1/legal-documents/co-can-cu`);
  expect(await response.json()).toMatchObject({ data: { evidence: [evidence] } });
});
