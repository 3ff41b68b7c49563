import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { fileDisagreementsReadModel } from '../src/panel/file-disagreements/file-disagreements-read-model.js';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { signIn } from './support/admin.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { writeDocx } from './support/docx.js';
import { pageOf, scannedPage, writePdf } from './support/pdf.js';
import { addRole } from './support/roles.js';
import { storedBy, uploaderOf } from './support/uploads.js';

const DOCUMENT = 'api::legal-document.legal-document';
const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const BODY = 'Ủy ban nhân dân tỉnh Thanh Hóa';

let cms: Cms;
let clerk: Clerk;
let headers: { authorization: string };
let put: Awaited<ReturnType<typeof uploaderOf>>;
let terms: Record<string, unknown>;
let number = '';
let serial = 40;

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
  headers = await signIn(cms);
  put = await uploaderOf(cms);
  terms = {
    documentType: await clerk.createType('Quyết định'),
    issuingBodies: [await clerk.createBody(BODY)],
  };
});
afterAll(() => cms.stop());
beforeEach(() => {
  serial += 1;
  number = `${serial}/2018/QĐ-UBND`;
});

interface Said {
  number?: string;
  day?: string;
  body?: string;
  signatory?: string;
}

function pages({ number: ofFile = number, day = '25/12/2018', ...said }: Said = {}): string[][] {
  const { body = 'TỈNH THANH HÓA', signatory = 'Nguyễn Đình An' } = said;
  return [
    [
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      `${body} Độc lập - Tự do - Hạnh phúc`,
      `Số: ${ofFile} Thanh Hóa, ngày 14 tháng 12 năm 2018`,
      'QUYẾT ĐỊNH',
      'Về quản lý nhiệm vụ khoa học và công nghệ',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành Quy định kèm theo Quyết định này.',
    ],
    [
      `Điều 2. Quyết định này có hiệu lực kể từ ngày ${day}.`,
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      signatory,
    ],
  ];
}

const pdfSaying = (said?: Said) => writePdf(pages(said).map((lines) => pageOf(...lines)));

async function upload(content: Uint8Array, name = 'van-ban.pdf', type = PDF): Promise<number> {
  return (await storedBy(await put(new Uint8Array(content), name, type))).id;
}

const attached = (...ids: number[]) => ids.map((file) => ({ file, kind: 'original' }));

async function issue(fields: Record<string, unknown> = {}): Promise<string> {
  return clerk.issue(number, {
    ...{ ...terms, group: 'normative', issuedOn: '2018-12-14', effectiveFrom: '2018-12-25' },
    ...fields,
  });
}

const listed = z.object({
  documentId: z.string(),
  title: z.string(),
  field: z.string(),
  says: z.string(),
  stored: z.string(),
  evidence: z.object({
    sentence: z.string(),
    page: z.optional(z.number()),
    provision: z.optional(z.string()),
  }),
  files: z.array(z.string()),
  isOnlyPublished: z.boolean(),
});
const review = z.object({ data: z.object({ filesDiffer: z.array(listed) }) });
const filed = z.object({
  data: z.object({
    isReading: z.boolean(),
    documentType: z.array(z.object({ name: z.string() })),
    issuingBodies: z.array(z.object({ name: z.string() })),
    disagreements: z.array(
      z.object({
        says: z.string(),
        proposal: z.object({
          field: z.string(),
          value: z.unknown(),
          stored: z.optional(z.unknown()),
        }),
        kept: z.nullable(z.object({ userName: z.string(), at: z.number() })),
      }),
    ),
  }),
});

async function get(path: string): Promise<unknown> {
  const answer = await fetch(`${cms.url}${path}`, { headers });
  expect(answer.status).toBe(200);
  return answer.json();
}

async function formOf(documentId: string) {
  return filed.parse(await get(`/admin/filing/${documentId}`)).data;
}

/** Waits until the files are read, then returns the document's tasks. */
async function tasksOf(documentId: string) {
  const isReading = async () => (await formOf(documentId)).isReading;
  await expect.poll(isReading).toBe(false);
  const { filesDiffer } = review.parse(await get('/admin/legal-review')).data;
  return filesDiffer.filter((one) => one.documentId === documentId);
}

const fieldsOf = async (documentId: string) =>
  (await tasksOf(documentId)).map(({ field }) => field);

function keep(documentId: string, body: unknown, as: Record<string, string> = headers) {
  return fetch(`${cms.url}/admin/filing/${documentId}/keep`, {
    method: 'POST',
    headers: { ...as, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

test('a later file that says another day is a task, with its sentence, until the day is set', async () => {
  const first = await upload(pdfSaying());
  const id = await issue({ files: attached(first) });
  expect(await tasksOf(id)).toEqual([]);

  const second = await upload(pdfSaying({ day: '01/01/2019' }), 'ban-ky.pdf');
  await clerk.change(id, { files: attached(first, second) });
  expect(await tasksOf(id)).toEqual([
    {
      ...{ documentId: id, title: `Quyết định số ${number}`, isOnlyPublished: false },
      ...{ field: 'effectiveFrom', says: '2019-01-01', stored: '2018-12-25' },
      evidence: {
        sentence: 'Điều 2. Quyết định này có hiệu lực kể từ ngày 01/01/2019.',
        page: 2,
        provision: 'Điều 2',
      },
      files: ['ban-ky.pdf'],
    },
  ]);

  await clerk.revise(id, { effectiveFrom: '2019-01-01' });
  expect(await tasksOf(id), 'readers still see the former day').toMatchObject([
    { field: 'effectiveFrom', stored: '2018-12-25', isOnlyPublished: true },
  ]);
  await clerk.publish(id);
  expect(await tasksOf(id), 'the earlier file is not asked').toEqual([]);
});

test('a task ends with its file, whether taken away or replaced', async () => {
  const file = await upload(pdfSaying({ day: '01/01/2019' }));
  const id = await issue({ files: attached(file) });
  expect(await fieldsOf(id)).toEqual(['effectiveFrom']);
  await clerk.change(id, { files: [] });
  expect(await tasksOf(id)).toEqual([]);
  await clerk.change(id, { files: attached(file) });
  expect(await fieldsOf(id), 'known by its bytes').toEqual(['effectiveFrom']);

  const form = new FormData();
  const content = new File([new Uint8Array(pdfSaying())], 'dung.pdf', { type: PDF });
  form.append('files', content);
  const answer = await fetch(`${cms.url}/upload?id=${file}`, {
    ...{ method: 'POST', headers, body: form },
  });
  expect(answer.status).toBe(200);
  expect(await tasksOf(id)).toEqual([]);
});

test('who keeps what is stored is asked no more by this file, but by another', async () => {
  const file = await upload(pdfSaying({ day: '01/01/2019' }));
  const id = await issue({ files: attached(file) });
  expect(await fieldsOf(id)).toEqual(['effectiveFrom']);
  const { seq } = await lastChange();
  const answer = await keep(id, { field: 'effectiveFrom', says: '2019-01-01' });
  expect(answer.status).toBe(200);
  expect(await tasksOf(id)).toEqual([]);
  expect((await lastChange()).seq, 'readers are told nothing').toBe(seq);
  expect((await formOf(id)).disagreements).toMatchObject([
    { says: '2019-01-01', kept: { userName: expect.stringMatching(/./), at: expect.any(Number) } },
  ]);

  await clerk.change(id, { files: [] });
  await clerk.change(id, { files: attached(file), effectiveFrom: '2018-12-26' });
  expect(await tasksOf(id), 'the same file').toEqual([]);

  const other = await upload(pdfSaying({ day: '02/01/2019' }), 'khac.pdf');
  await clerk.change(id, { files: attached(file, other) });
  expect(await tasksOf(id)).toMatchObject([{ says: '2019-01-02', files: ['khac.pdf'] }]);
  await rebuildModel(cms.strapi.db.connection, fileDisagreementsReadModel, {});
  expect(await tasksOf(id), 'after a rebuild').toMatchObject([{ says: '2019-01-02' }]);
});

test('a rebuild has files read that came without a save', async () => {
  const id = await issue({ files: attached(await upload(pdfSaying({ day: '01/01/2019' }))) });
  expect(await fieldsOf(id)).toEqual(['effectiveFrom']);
  const db = cms.strapi.db.connection;
  await db('file_statements').delete();
  await db('file_disagreements').delete();
  await rebuildModel(db, fileDisagreementsReadModel, {});
  const waiting = () => db('jobs').where({ kind: 'read-file-statements' }).pluck('key');
  expect(await waiting()).not.toEqual([]);
});

async function lastChange(): Promise<{ seq: number }> {
  const [row]: { seq: number }[] = await cms.strapi.db.connection('changes').max({ seq: 'seq' });
  return { seq: Number(row?.seq) };
}

test('only what a file says now can be kept, by who may edit', async () => {
  const id = await issue({ files: attached(await upload(pdfSaying())) });
  const asked = { field: 'effectiveFrom', says: '2019-01-01' };
  expect((await keep(id, asked)).status).toBe(404);
  expect((await keep(id, { field: 'slug', says: '' })).status).toBe(400);
  expect((await keep(id, asked, {})).status).toBe(401);
});

test('who may not edit a field keeps nothing in it', async () => {
  const id = await issue({ files: attached(await upload(pdfSaying())) });
  const name = 'Chỉ sửa trích yếu';
  const person = await addRole(cms, name, { update: [DOCUMENT] });
  const roles = cms.strapi.service('admin::role');
  const action = 'plugin::content-manager.explorer.update';
  const properties = { fields: ['abstract'] };
  await roles.assignPermissions((await roles.findOne({ name })).id, [
    { action, subject: DOCUMENT, properties, conditions: [] },
  ]);
  const as = await signIn(cms, person);
  expect((await keep(id, { field: 'effectiveFrom', says: '2019-01-01' }, as)).status).toBe(403);
  expect((await keep(id, { field: 'signatory', says: 'Ai đó' }, as)).status).toBe(403);
});

test('a draft is compared as it is stored', async () => {
  const files = attached(await upload(pdfSaying({ day: '01/01/2019' })));
  const fields = { ...terms, group: 'normative', issuedOn: '2018-12-14', files };
  const id = await clerk.draft(number, fields);
  expect(await tasksOf(id)).toMatchObject([
    { field: 'effectiveFrom', stored: '', isOnlyPublished: false },
  ]);
  await clerk.delete(id);
  expect(review.parse(await get('/admin/legal-review')).data.filesDiffer).not.toContainEqual(
    expect.objectContaining({ documentId: id }),
  );
});

test('a draft for comments is told by its abstract', async () => {
  const lines = [
    ...['DỰ THẢO', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ...['TỈNH THANH HÓA Độc lập - Tự do - Hạnh phúc', 'Số: /2026/QĐ-UBND', 'QUYẾT ĐỊNH'],
    ...['Về quản lý nhiệm vụ', 'QUYẾT ĐỊNH:', 'Điều 1. Ban hành Quy định kèm theo.'],
    'Ý kiến góp ý gửi về Sở Khoa học và Công nghệ đến hết ngày 20 tháng 12 năm 2026.',
  ];
  const id = await clerk.draft('', {
    ...{ ...terms, group: 'draft', abstract: 'Về quản lý nhiệm vụ', slug: 'du-thao' },
    consultation: { from: '2026-11-18', to: '2026-12-18' },
    files: attached(await upload(writePdf([pageOf(...lines)]))),
  });
  expect(await tasksOf(id)).toMatchObject([
    {
      ...{ field: 'consultationTo', says: '2026-12-20', stored: '2026-12-18' },
      title: 'Dự thảo Quyết định: Về quản lý nhiệm vụ',
    },
  ]);
});

test('a Word file speaks too, and says the same once', async () => {
  const words = writeDocx(pages({ day: '01/01/2019' }).flat());
  const docx = await upload(words, 'van-ban.docx', DOCX);
  const pdf = await upload(pdfSaying({ day: '01/01/2019' }));
  const id = await issue({ files: attached(docx) });
  expect(await tasksOf(id)).toMatchObject([
    { field: 'effectiveFrom', says: '2019-01-01', files: ['van-ban.docx'] },
  ]);
  expect((await tasksOf(id))[0]?.evidence.page, 'nobody knows its pages').toBeUndefined();
  await clerk.change(id, { files: attached(docx, pdf) });
  expect(await tasksOf(id)).toMatchObject([
    { files: ['van-ban.pdf', 'van-ban.docx'], evidence: { page: 2 } },
  ]);
});

test('scans, annexes, forms and broken files raise nothing', async () => {
  const scan = await upload(writePdf([scannedPage]));
  const form = await upload(
    writePdf([pageOf('MẪU SỐ 01', 'Đơn đăng ký có hiệu lực kể từ ngày 01/01/2019.')]),
  );
  const annex = await upload(pdfSaying({ day: '01/01/2019' }));
  const broken = await upload(writeDocx([]).slice(0, 300), 'hong.docx', DOCX);
  const files = [...attached(scan, form, broken), { file: annex, kind: 'annex' }];
  const id = await issue({ files });
  expect(await tasksOf(id)).toEqual([]);
});

test('a file with another number says so, and nothing else', async () => {
  const file = await upload(pdfSaying({ number: '9/2017/QĐ-UBND', day: '01/01/2019' }));
  const id = await issue({ files: attached(file) });
  expect(await tasksOf(id)).toMatchObject([
    { field: 'number', says: '9/2017/QĐ-UBND', stored: number },
  ]);
});

test('the form knows type and bodies that are stored, and what the portal has of those of the file', async () => {
  const circular = await clerk.createType('Thông tư');
  const id = await issue({
    ...{ documentType: circular, signatories: [{ name: 'Trần Thị Bình' }] },
    files: attached(await upload(pdfSaying())),
  });
  expect((await fieldsOf(id)).toSorted()).toEqual(['documentType', 'signatory']);
  const { documentType, issuingBodies, disagreements } = await formOf(id);
  expect(documentType).toMatchObject([{ name: 'Thông tư' }]);
  expect(issuingBodies).toMatchObject([{ name: BODY }]);
  expect(disagreements.map(({ proposal }) => proposal)).toMatchObject([
    { field: 'documentType', value: 'Quyết định', stored: { documentId: terms['documentType'] } },
    { field: 'signatory', value: { name: 'Nguyễn Đình An', position: 'Chủ tịch' } },
  ]);
});
