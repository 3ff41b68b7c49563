import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { pageOf, writePdf } from './support/pdf.js';
import { tracesIn, uploaderOf } from './support/uploads.js';

let cms: Cms;
let headers: Record<string, string>;
let upload: Awaited<ReturnType<typeof uploaderOf>>;

beforeAll(async () => {
  cms = await startCms();
  upload = await uploaderOf(cms);
  headers = await signIn(cms);
});
afterAll(() => cms.stop());

const storedFiles = z.array(
  z.object({ name: z.string(), ext: z.string(), mime: z.string(), url: z.string() }),
);
const refusal = z.object({ error: z.object({ message: z.string() }) });

const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } });
const png = await drawn.clone().png().toBuffer();
const pdf = writePdf([pageOf('Quyết định')]);
const isoBox = (brand: string) =>
  Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1');
const utf16 = Buffer.from('\uFEFFHọ tên\tĐơn vị', 'utf16le');
const tcvn3 = Buffer.from('C\u00e9ng h\u00dfa x\u00b7 h\u00e9i, \u00ae\u00e9c l\u00cbp', 'latin1');
const emptyZip = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1');

/** The given name, the content, and the ending and media type under which the file is served. */
const accepted: [string, () => Promise<Buffer> | Buffer, string, string][] = [
  [
    'loi-thoai.vtt',
    () => Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào'),
    '.vtt',
    'text/vtt',
  ],
  ['co-bom.vtt', () => Buffer.from('\uFEFFWEBVTT - phụ đề\r\n\r\n'), '.vtt', 'text/vtt'],
  ...['BMI,Họ tên', 'BM01 - Biểu mẫu', 'PK,Phường', 'GIF89a là gì', 'MZ;Mã', '%!PS và'].flatMap(
    (text): typeof accepted => [
      ['bang.csv', () => Buffer.from(text), '.csv', 'text/csv'],
      ['ghi-chu.txt', () => Buffer.from(text), '.txt', 'text/plain'],
    ],
  ),
  ['excel.txt', () => utf16, '.txt', 'text/plain'],
  ['ma-cu.txt', () => tcvn3, '.txt', 'text/plain'],
  ['thuong.pdf', () => pdf, '.pdf', 'application/pdf'],
  ['xuong-dong.pdf', () => Buffer.concat([Buffer.from('\r\n\n'), pdf]), '.pdf', 'application/pdf'],
  ['bom.pdf', () => Buffer.concat([Buffer.from('\uFEFF'), pdf]), '.pdf', 'application/pdf'],
  [
    'may-in.pdf',
    () => Buffer.concat([Buffer.from('\x1b%-12345X@PJL JOB\n'), pdf]),
    '.pdf',
    'application/pdf',
  ],
  ['nen.zip', () => emptyZip, '.zip', 'application/zip'],
  ...['.jfif', '.jpe', '.JPG', '.jpeg', '.png', '.webp', ''].map((ending): (typeof accepted)[0] => [
    `anh${ending}`,
    () => drawn.clone().jpeg().toBuffer(),
    ending === '.jpeg' ? '.jpeg' : '.jpg',
    'image/jpeg',
  ]),
  ['anh.jpg', () => png, '.png', 'image/png'],
  ['anh.jpg', () => drawn.clone().webp().toBuffer(), '.webp', 'image/webp'],
  ['anh.png', () => drawn.clone().avif({ effort: 0 }).toBuffer(), '.avif', 'image/avif'],
  ['anh.heic', () => drawn.clone().jpeg().toBuffer(), '.jpg', 'image/jpeg'],
];

test.each(accepted)('%s is taken for what its bytes are', async (name, make, ending, mime) => {
  // The cms ignores the media type that a browser claims.
  const response = await upload(new Uint8Array(await make()), name, 'application/octet-stream');
  expect(response.status).toBe(201);
  const [stored] = storedFiles.parse(await response.json());
  expect(stored).toMatchObject({ ext: ending, mime });
  expect(stored?.name).toBe(`${path.parse(name).name}${ending}`);
  expect(stored?.url.endsWith(ending)).toBe(true);
});

const OTHER = 'Nội dung của tệp';
const NONE = 'không thuộc loại được phép tải lên. Cổng nhận ảnh (JPG, PNG';
const refused: [string, () => Promise<Buffer> | Buffer, string][] = [
  ['trang.html', () => Buffer.from('<script>alert(1)</script>'), NONE],
  ['anh.png', () => Buffer.from('<html><script>alert(1)</script>'), OTHER],
  ['anh.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), NONE],
  ['chay.exe', () => Buffer.from('MZ\x90\0\x03\0'), NONE],
  ['chay.pdf', () => Buffer.from('MZ\x90\0\x03\0%PDF-1.7', 'latin1'), OTHER],
  ['trang.pdf', () => Buffer.from('<html><!-- %PDF-1.7 --><script>1</script>'), OTHER],
  ['kich-ban.pdf', () => Buffer.from('#!/bin/sh\nrm -rf /\n%PDF-1.7'), OTHER],
  ['xa-dau.pdf', () => Buffer.concat([Buffer.alloc(1_100, ' '), pdf]), OTHER],
  ['anh.pdf', () => png, 'Tệp này là ảnh PNG: hãy đổi đuôi thành .png'],
  ['van-ban.txt', () => pdf, 'Tệp này là tài liệu PDF: hãy đổi đuôi thành .pdf'],
  ['nhi-phan.csv', () => Buffer.from('a,b\0c'), OTHER],
  ['khong-dau.vtt', () => Buffer.from('1\n00:00.000 --> 00:02.000\nXin chào'), OTHER],
  ['nen.doc', () => emptyZip, 'Tệp này là tệp nén ZIP'],
  ['iphone.heic', () => isoBox('heic'), '“Tương thích nhất”'],
  ['iphone.jpg', () => isoBox('heic'), '“Tương thích nhất”'],
  ['ban-ghi', () => Buffer.from('chữ'), NONE],
];

test.each(refused)('%s is refused by name and reason', async (name, make, sentence) => {
  const before = await tracesIn(cms);
  const response = await upload(new Uint8Array(await make()), name, 'image/png');
  expect(response.status).toBe(400);
  const { message } = refusal.parse(await response.json()).error;
  expect(message).toContain(`“${name}”`);
  expect(message).toContain(sentence);
  expect(await tracesIn(cms)).toEqual(before);
});

describe('a name', () => {
  const LONG = 'Quyết định về việc phê duyệt kế hoạch ứng dụng công nghệ thông tin '
    .repeat(5)
    .trim();
  test.each([
    ['of 300 letters', `${LONG}.png`, `${LONG.slice(0, 250).trimEnd()}….png`],
    ['that macOS takes apart', 'Ảnh hội nghị.png'.normalize('NFD'), 'Ảnh hội nghị.png'],
    ['of emoji alone', '🎉🎉.png', '🎉🎉.png'],
    ['cut within an emoji', `${'a'.repeat(249)}🎉bc.png`, `${'a'.repeat(249)}….png`],
    ['in quotation marks', 'Hội nghị "Sáng tạo".png', "Hội nghị 'Sáng tạo'.png"],
    ['with strokes', '31/2026/QĐ-UBND.png', '31-2026-QĐ-UBND.png'],
    ['with control characters', 'a\u0007b\u202Egpj.png', 'a b gpj.png'],
    ['with points before it', '..htaccess.png', 'htaccess.png'],
    ['that Windows keeps for itself', 'CON.png', 'tep-CON.png'],
    ['of nothing', '   .png', 'tep.png'],
    ['that has points but no ending', 'Mục 1. Chung', 'Mục 1. Chung.png'],
  ])('%s is kept as far as it can be', async (_what, given, kept) => {
    const form = new FormData();
    form.append('files', new File([new Uint8Array(png)], 'x.png'));
    form.append('fileInfo', JSON.stringify({ name: given }));
    const response = await fetch(`${cms.url}/upload`, { method: 'POST', headers, body: form });
    expect(response.status).toBe(201);
    const [stored] = storedFiles.parse(await response.json());
    expect(stored?.name).toBe(kept);
    expect(Buffer.byteLength(path.basename(stored?.url ?? ''))).toBeLessThan(130);
    expect(stored?.url).toMatch(/^\/uploads\/[\w.-]+$/);
    await readFile(path.join(cms.publicFolder, stored?.url ?? ''));
  });

  test('may be long in the form itself, and when a file is renamed', async () => {
    const response = await upload(new Uint8Array(png), `${LONG}.png`, 'image/png');
    expect(response.status).toBe(201);
    const [{ id }] = z.tuple([z.object({ id: z.number() })]).parse(await response.json());
    const renamed = await fetch(`${cms.url}/upload?id=${id}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ fileInfo: { name: `${LONG}.png` } }),
    });
    expect(renamed.status).toBe(200);
    const { name } = z.object({ name: z.string() }).parse(await renamed.json());
    expect(name).toBe(`${LONG.slice(0, 250).trimEnd()}….png`);
  });

  test('of several files in one form may be the same, and none is lost', async () => {
    const form = new FormData();
    for (const color of ['#f00', '#0f0', '#00f']) {
      const made = await sharp({
        create: { width: 9, height: 9, channels: 3, background: color },
      })
        .png()
        .toBuffer();
      form.append('files', new File([new Uint8Array(made)], 'image.png'));
      form.append('fileInfo', JSON.stringify({ name: 'Ảnh', alternativeText: color }));
    }
    const response = await fetch(`${cms.url}/upload`, { method: 'POST', headers, body: form });
    const stored = storedFiles.element
      .extend({ alternativeText: z.string() })
      .array()
      .parse(await response.json());
    expect(stored.map(({ name }) => name)).toEqual(['Ảnh.png', 'Ảnh (2).png', 'Ảnh (3).png']);
    for (const { url, alternativeText } of stored) {
      const { dominant } = await sharp(path.join(cms.publicFolder, url)).stats();
      const brightest = Object.entries(dominant).toSorted(([, a], [, b]) => b - a)[0]?.[0];
      expect(brightest).toBe({ '#f00': 'r', '#0f0': 'g', '#00f': 'b' }[alternativeText]);
    }
  });

  test('is not asked for in a form that cannot be read', async () => {
    const form = new FormData();
    form.append('files', new File([new Uint8Array(png)], 'x.png'));
    form.append('fileInfo', '{');
    const response = await fetch(`${cms.url}/upload`, { method: 'POST', headers, body: form });
    expect(response.status).toBe(400);
  });
});
