import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { LOCKED, packedPage, pageOf, scannedPage, writePdf } from './support/pdf.js';

const BUILT = path.resolve(import.meta.dirname, '../dist/src/media/pdf-text');
const load = createRequire(import.meta.url);
const { BOUNDS }: typeof import('../src/media/pdf-text/bounds') = load(`${BUILT}/bounds.js`);
const { PDF_READER, startPdfReader }: typeof import('../src/media/pdf-text/reader') = load(
  `${BUILT}/reader.js`,
);
const { textsOfFiles }: typeof import('../src/media/pdf-text/stored-texts') = load(
  `${BUILT}/stored-texts.js`,
);
type PdfReader = ReturnType<typeof startPdfReader>;

let cms: Cms;
let headers: { authorization: string };
/** The reader of the cms, or the one that a test has put in its place. */
let reader: PdfReader;

beforeAll(async () => {
  cms = await startCms();
  reader = cms.strapi.get<PdfReader>(PDF_READER);
  headers = await signIn(cms);
});
afterAll(async () => {
  await reader.stop();
  await cms.stop();
});

const database = () => cms.strapi.db.connection;

const stored = z.object({ id: z.number() });

function formOf(content: Buffer): FormData {
  const form = new FormData();
  form.append(
    'files',
    new File([new Uint8Array(content)], 'van-ban.pdf', { type: 'application/pdf' }),
  );
  return form;
}

async function upload(content: Buffer): Promise<number> {
  // Making a large file blocks the event loop; one turn lets `fetch` notice connections closed meanwhile.
  await setImmediate();
  const request = { method: 'POST', headers, body: formOf(content) };
  const response = await fetch(`${cms.url}/upload`, request);
  expect(response.status).toBe(201);
  return z.tuple([stored]).parse(await response.json())[0].id;
}

async function replace(id: number, content: Buffer): Promise<void> {
  const request = { method: 'POST', headers, body: formOf(content) };
  const response = await fetch(`${cms.url}/upload?id=${id}`, request);
  expect(response.status).toBe(200);
}

async function remove(id: number): Promise<void> {
  const request = { method: 'DELETE', headers };
  expect((await fetch(`${cms.url}/upload/files/${id}`, request)).status).toBe(200);
}

async function textOf(id: number): Promise<string | undefined> {
  await reader.idle();
  return (await textsOfFiles(database(), [id])).get(id);
}

const row = z.object({
  state: z.string(),
  reason: z.nullable(z.string()),
  pages: z.number(),
  is_cut: z.coerce.boolean(),
});

async function rowOf(id: number) {
  return row.optional().parse(await database()('pdf_texts').where({ file_id: id }).first());
}

const isBeingRead = async (id: number) =>
  (
    await database()('jobs')
      .where({ kind: 'read-pdf', key: String(id) })
      .whereNotNull('lease')
  ).length > 0;

const letter = (...lines: string[]) => writePdf([pageOf(...lines)]);

/** Far below the time limit of a reader. */
const SOON_MS = 5_000;

/** Keeps a reader busy for long, within its memory limit. */
const endless = () => writePdf([packedPage('q Q ', 200)]);

test('the text of a PDF is there after its upload, in whole Vietnamese words', async () => {
  const id = await upload(
    writePdf([
      pageOf('Quyết định về nghiên cứu', 'và ứng dụng công nghệ'),
      pageOf('Trưởng phòng: Nguyễn Hữu Thọ'.normalize('NFD')),
    ]),
  );
  expect(await textOf(id)).toBe(
    'Quyết định về nghiên cứu và ứng dụng công nghệ\nTrưởng phòng: Nguyễn Hữu Thọ',
  );
  expect(await rowOf(id)).toMatchObject({ state: 'read', reason: null, pages: 2, is_cut: false });
});

test('a document as a browser prints it reads like its pages', async () => {
  const folder = path.resolve(import.meta.dirname, '../seed/files');
  const text = await textOf(await upload(await readFile(`${folder}/qd-18-2026-qd-ubnd.pdf`)));
  expect(text).toContain('Số: 18/2026/QĐ-UBND\n');
  expect(text).toContain(
    'Điều 1. Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 46/2025/QĐ-UBND ngày 22 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh\n1. ',
  );
});

test('the text of a replaced file takes the place of the former', async () => {
  const id = await upload(letter('bản dự thảo'));
  expect(await textOf(id)).toBe('bản dự thảo');
  await replace(id, letter('bản chính thức'));
  expect(await textOf(id)).toBe('bản chính thức');
  await replace(id, writePdf([scannedPage]));
  expect(await textOf(id)).toBeUndefined();
});

test('a change of its caption reads a file no second time', async () => {
  const id = await upload(letter('chú thích'));
  await reader.idle();
  await database()('pdf_texts').where({ file_id: id }).update({ text: 'đã đọc' });
  await cms.strapi
    .plugin('upload')
    .service('upload')
    .updateFileInfo(id, { caption: 'Một chú thích' });
  expect(await textOf(id)).toBe('đã đọc');
});

test('the text of a deleted file is gone', async () => {
  const id = await upload(letter('sẽ bị xóa'));
  expect(await textOf(id)).toBe('sẽ bị xóa');
  await remove(id);
  expect(await textOf(id)).toBeUndefined();
  expect(await rowOf(id)).toBeUndefined();
});

/** Each with the state and the reason in which reading ends. */
const unreadable: [string, string, string | null, () => Buffer][] = [
  ['a broken one', 'refused', 'broken', () => letter('hỏng').subarray(0, 300)],
  ['nothing but a header', 'refused', 'broken', () => Buffer.from('%PDF-1.7\nkhông có gì')],
  ['a locked one', 'refused', 'encrypted', () => writePdf([pageOf('mật')], LOCKED)],
  ['one that unpacks to 4 GB', 'refused', 'too-large', () => writePdf([packedPage(' ', 4000)])],
  ['a scanned one', 'empty', null, () => writePdf([scannedPage])],
  ['one of control characters', 'empty', null, () => letter('\u0000\u0001\u0007\ufffd', '\ue000')],
];

test('what cannot be read is told apart, and what comes after it is read', async () => {
  await reader.stop();
  // The reader takes the newest file first, so it reads this one last.
  const good = await upload(letter('vẫn đọc được'));
  const bad: number[] = [];
  for (const [, , , make] of unreadable) bad.push(await upload(make()));
  await startAnotherReader();
  expect(await textOf(good)).toBe('vẫn đọc được');
  for (const [place, [what, state, reason]] of unreadable.entries()) {
    const id = bad[place] ?? 0;
    expect(await textOf(id), what).toBeUndefined();
    expect(await rowOf(id), what).toMatchObject({ state, reason });
  }
  expect((await cms.get('/readyz')).status).toBe(200);
});

/** Runs a reader with other bounds or another listener in place of the cms's own. */
async function withReader(
  onRead: (fileId: number) => Promise<void>,
  bounds: Partial<typeof BOUNDS>,
  work: (own: PdfReader) => Promise<void>,
): Promise<void> {
  await reader.stop();
  reader = startPdfReader(cms.strapi, onRead, { ...BOUNDS, ...bounds });
  try {
    await work(reader);
  } finally {
    await startAnotherReader();
  }
}

/** Starts a reader as a restart of the cms does. */
async function startAnotherReader(): Promise<void> {
  await reader.stop();
  reader = startPdfReader(cms.strapi, nobody);
}

/** Restarts the cms on the same data, as after an update of the machine. */
async function restart(): Promise<void> {
  const { environment } = cms;
  await cms.stop();
  cms = await startCms(environment);
  reader = cms.strapi.get<PdfReader>(PDF_READER);
}

const nobody = async () => {};

test('one that keeps its reader busy is refused when the time is over', async () => {
  await withReader(nobody, { seconds: 1 }, async (own) => {
    const bad = await upload(endless());
    const good = await upload(letter('sau tệp chậm'));
    await own.idle();
    expect(await rowOf(bad)).toMatchObject({ state: 'refused', reason: 'too-slow' });
    expect(await rowOf(good)).toMatchObject({ state: 'read' });
  });
});

test('of more pages than are read the first are read', async () => {
  const pages = ['một', 'hai', 'ba', 'bốn'].map((words) => pageOf(words));
  await withReader(nobody, { pages: 3 }, async (own) => {
    const id = await upload(writePdf(pages));
    await own.idle();
    expect(await rowOf(id)).toMatchObject({ state: 'read', pages: 3, is_cut: true });
    expect((await textsOfFiles(database(), [id])).get(id)).toBe('một\nhai\nba');
  });
});

test('more text than is kept is cut at a word, and no further page is read', async () => {
  const pages = [pageOf('một hai ba'), pageOf('bốn năm sáu'), pageOf('bảy')];
  await withReader(nobody, { characters: 16 }, async (own) => {
    const id = await upload(writePdf(pages));
    await own.idle();
    expect(await rowOf(id)).toMatchObject({ state: 'read', pages: 2, is_cut: true });
    expect((await textsOfFiles(database(), [id])).get(id)).toBe('một hai ba\nbốn');
  });
});

test('a file that waited when the cms stopped is read at the next start', async () => {
  await reader.stop();
  const id = await upload(letter('chờ lần khởi động sau'));
  expect(await rowOf(id)).toBeUndefined();
  const former = await upload(letter('đọc bằng bản cũ'));
  await restart();
  expect(await textOf(id)).toBe('chờ lần khởi động sau');
  expect(await textOf(former)).toBe('đọc bằng bản cũ');
  await database()('pdf_texts').where({ file_id: former }).update({ version: 0, text: 'cũ' });
  await startAnotherReader();
  expect(await textOf(former)).toBe('đọc bằng bản cũ');
});

test('a stop ends a reading in the middle, and its file waits', async () => {
  const id = await upload(endless());
  await expect.poll(() => isBeingRead(id)).toBe(true);
  const start = performance.now();
  await reader.stop();
  expect(performance.now() - start).toBeLessThan(SOON_MS);
  expect(await rowOf(id)).toMatchObject({ state: 'waiting' });
  expect(await isBeingRead(id)).toBe(false);
  await remove(id);
  await startAnotherReader();
  await reader.idle();
  expect(await rowOf(id)).toBeUndefined();
});

test('two readers of one database tell of each file once', async () => {
  await reader.stop();
  const ids = [];
  for (const name of ['một', 'hai']) ids.push(await upload(letter(name)));
  const told: number[] = [];
  const ear = async (id: number) => void told.push(id);
  const readers = [startPdfReader(cms.strapi, ear), startPdfReader(cms.strapi, ear)];
  await Promise.all(readers.map((one) => one.idle()));
  expect(told.toSorted((one, other) => one - other)).toEqual(ids);
  await Promise.all(readers.map((one) => one.stop()));
  await startAnotherReader();
});

test('who is told may fail: the next file is read, and it is told again', async () => {
  const told = new Set<number>();
  let isFailing = true;
  const ear = async (id: number) => {
    told.add(id);
    if (isFailing) throw new Error('Chỉ mục không ghi được.');
  };
  const errors = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
  await withReader(ear, {}, async (own) => {
    const first = await upload(letter('một'));
    const second = await upload(letter('hai'));
    await own.idle();
    expect([...told]).toEqual([first, second]);
    expect(errors).toHaveBeenCalled();
    isFailing = false;
    told.clear();
    await database()('jobs').update({ run_at: 0 });
    await remove(first);
    await own.idle();
    expect(told).toEqual(new Set([first, second]));
  });
  errors.mockRestore();
});

test('nothing is told of a file whose upload is taken back', async () => {
  const told: number[] = [];
  await withReader(
    async (id) => void told.push(id),
    {},
    async (own) => {
      const file = { name: 'x', hash: 'x', ext: '.pdf', mime: 'application/pdf', size: 1 };
      const data = { ...file, url: '/uploads/x.pdf', provider: 'local' };
      await expect(
        cms.strapi.db.transaction(async () => {
          await cms.strapi.db.query('plugin::upload.file').create({ data });
          throw new Error('Không lưu được.');
        }),
      ).rejects.toThrow('Không lưu được.');
      await own.idle();
      expect(told).toEqual([]);
      const { id } = await cms.strapi.db.query('plugin::upload.file').create({ data });
      await own.idle();
      expect(told).toEqual([id]);
      expect(await rowOf(id)).toMatchObject({ state: 'refused', reason: 'missing' });
    },
  );
});
