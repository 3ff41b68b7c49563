import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { folderOfMonth } from '../src/media/folders/dated-folders.js';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { senderOf } from './support/parts.js';
import { describedPicture } from './support/described-picture.js';
import { addRole } from './support/roles.js';
import { uploaderOf } from './support/uploads.js';

let cms: Cms;
let upload: Awaited<ReturnType<typeof uploaderOf>>;

beforeAll(async () => {
  cms = await startCms();
  upload = await uploaderOf(cms);
});
afterAll(() => cms.stop());

const stored = z.tuple([
  z.object({
    ...{ id: z.number(), url: z.string(), name: z.string() },
    ...{ alternativeText: z.string().nullish(), caption: z.string().nullish() },
  }),
]);

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#385' } });

async function sent(content: Buffer, name: string) {
  const response = await upload(new Uint8Array(content), name, 'application/octet-stream');
  expect(response.status).toBe(201);
  return stored.parse(await response.json())[0];
}

const sizeOf = async ({ url }: { url: string }) => {
  const { width, height, format, orientation } = await sharp(
    path.join(cms.publicFolder, url),
  ).metadata();
  return { width, height, format, orientation };
};

describe('a picture', () => {
  test.each([
    ['of a camera is shrunk', 6000, 4000, { width: 2560, height: 1707 }],
    ['upright is shrunk by its longer side', 3000, 4000, { width: 1920, height: 2560 }],
    ['no larger than a screen keeps its size', 2560, 1600, { width: 2560, height: 1600 }],
    ['of a whole page stays readable', 1200, 9000, { width: 1200, height: 9000 }],
    ['of a panorama keeps its height', 12_000, 2880, { width: 6000, height: 1440 }],
  ])('%s', async (_what, width, height, size) => {
    const file = await sent(await drawn(width, height).jpeg().toBuffer(), 'ảnh.jpg');
    expect(await sizeOf(file)).toEqual({ ...size, format: 'jpeg', orientation: undefined });
  });

  test('that lies on its side is turned before it is shrunk', async () => {
    const lying = await drawn(4000, 3000).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await sizeOf(await sent(lying, 'nằm.jpg'))).toMatchObject({
      ...{ width: 1920, height: 2560, orientation: undefined },
    });
  });
});

describe('the description that a picture carries', () => {
  test.each([
    ['of XMP', { xmp: 'Giám đốc Sở phát biểu' }, 'Giám đốc Sở phát biểu', ''],
    ['of the IPTC', { iptc: 'Đoàn xe diễu hành' }, 'Đoàn xe diễu hành', ''],
    ['of EXIF', { exif: 'Hoi truong chinh' }, 'Hoi truong chinh', ''],
    [
      'and its alternative text',
      { alt: 'Người đàn ông bên bục', xmp: 'Giám đốc phát biểu' },
      ...(['Người đàn ông bên bục', 'Giám đốc phát biểu'] as const),
    ],
    ['is not what the camera wrote', { exif: 'OLYMPUS DIGITAL CAMERA' }, '', ''],
    ['is not the name of a file', { xmp: 'anh_0001.jpeg' }, '', ''],
    ['may end in a short name', { xmp: 'Lễ khai mạc tại TP.HCM' }, 'Lễ khai mạc tại TP.HCM', ''],
    ['may end in a day', { xmp: 'Hội nghị ngày 30.04.2026' }, 'Hội nghị ngày 30.04.2026', ''],
  ])('%s', async (_of, notes, alternativeText, caption) => {
    const file = await sent(await describedPicture(notes), 'DSC_0001.jpg');
    expect({ alt: file.alternativeText ?? '', caption: file.caption ?? '' }).toEqual({
      ...{ alt: alternativeText, caption },
    });
    const { exif, xmp, iptc } = await sharp(path.join(cms.publicFolder, file.url)).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
  });
});

describe('the folder of a file', () => {
  const folderOf = async ({ id }: { id: number }) => {
    const file = await cms.strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { id }, populate: { folder: { populate: ['parent'] } } });
    return { file, folder: file.folder };
  };

  test('is that of the month where none was chosen', async () => {
    const file = await sent(await drawn(90, 60).png().toBuffer(), 'không chọn.png');
    const { folder, file: row } = await folderOf(file);
    const [year, month] = new Date(Date.now() + 7 * 3_600_000).toISOString().split('-');
    expect([folder.parent.name, folder.name]).toEqual([year, `Tháng ${month}-${year}`]);
    expect(row.folderPath).toBe(folder.path);
  });

  test('is made once, and follows the clock of Vietnam', async () => {
    const instants = ['2031-12-31T16:59:59Z', '2031-12-31T17:00:00Z', '2032-01-15T00:00:00Z'];
    const ids = await Promise.all(
      [...instants, ...instants].map((one) => folderOfMonth(cms.strapi, new Date(one))),
    );
    expect(ids[0]).toBe(ids[3]);
    expect(ids.slice(1, 3)).toEqual([ids[4], ids[4]]);
    expect(new Set(ids).size).toBe(2);
    const years = await cms.strapi.db
      .query('plugin::upload.folder')
      .findMany({ where: { name: { $in: ['2031', '2032'] } } });
    expect(years).toHaveLength(2);
  });
});

describe('a file that the library has', () => {
  const conflict = z.object({
    error: z.object({
      message: z.string(),
      details: z.object({ known: z.array(z.object({ known: z.object({ id: z.number() }) })) }),
    }),
  });

  test('is pointed out to who can be asked, and stored again by who wants', async () => {
    const sender = await senderOf(cms);
    const photo = await drawn(3000, 2000).jpeg().toBuffer();
    const first = await sent(photo, 'gốc.jpg');
    const address = await sender.send('bản khác.jpg', new Uint8Array(photo));
    const asked = await sender.finish([address], { asks: true });
    expect(asked.status).toBe(409);
    const { error } = conflict.parse(await asked.json());
    expect(error.message).toContain('“bản khác.jpg” đã có trong thư viện, tên là “gốc.jpg”');
    expect(error.details.known[0]?.known.id).toBe(first.id);
    expect((await sender.finish([address])).status).toBe(201);
  });

  test('is known by what is stored of it, too', async () => {
    const sender = await senderOf(cms);
    const file = await sent(await describedPicture({ xmp: 'Có ghi chú' }), 'có ghi chú.jpg');
    const response = await fetch(cms.url + file.url, {
      headers: { cookie: `portal_files=${sender.headers.authorization.slice(7)}` },
    });
    const downloaded = new Uint8Array(await response.arrayBuffer());
    const address = await sender.send('tải về.jpg', downloaded);
    expect((await sender.finish([address], { asks: true })).status).toBe(409);
  });

  test('is known by its new bytes alone once it is replaced', async () => {
    const sender = await senderOf(cms);
    const before = await drawn(92, 61).jpeg().toBuffer();
    const after = await drawn(93, 61).jpeg().toBuffer();
    const { id } = await sent(before, 'sẽ thay.jpg');
    const form = new FormData();
    form.append('files', new File([new Uint8Array(after)], 'đã thay.jpg'));
    const { headers } = sender;
    await fetch(`${cms.url}/upload?id=${id}`, { method: 'POST', headers, body: form });
    const answers = [before, after].map(async (content) => {
      const address = await sender.send('gửi lại.jpg', new Uint8Array(content));
      return (await sender.finish([address], { asks: true })).status;
    });
    expect(await Promise.all(answers)).toEqual([201, 409]);
  });

  test('is not told to who may not upload, nor is a folder made for them', async () => {
    const photo = new Uint8Array(await drawn(94, 61).jpeg().toBuffer());
    await sent(Buffer.from(photo), 'kín.jpg');
    const folders = cms.strapi.db.query('plugin::upload.folder');
    await folders.deleteMany({});
    const headers = await signIn(cms, await addRole(cms, 'Không tải lên', {}));
    const statuses = [{}, { 'upload-duplicates': 'ask' }].map(async (more) => {
      const body = new FormData();
      body.append('files', new File([photo], 'dò.jpg'));
      const init = { method: 'POST', headers: { ...headers, ...more }, body };
      return (await fetch(`${cms.url}/upload`, init)).status;
    });
    expect(await Promise.all(statuses)).toEqual([403, 403]);
    expect(await folders.count()).toBe(0);
  });

  test('is not asked about once it is deleted', async () => {
    const sender = await senderOf(cms);
    const photo = await drawn(91, 61).jpeg().toBuffer();
    const { id } = await sent(photo, 'sẽ xóa.jpg');
    await fetch(`${cms.url}/upload/files/${id}`, { method: 'DELETE', headers: sender.headers });
    const address = await sender.send('sẽ xóa.jpg', new Uint8Array(photo));
    expect((await sender.finish([address], { asks: true })).status).toBe(201);
  });
});
