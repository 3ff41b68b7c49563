import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { CLEANING, CLEANING_JOB } from '../src/media/parts/clean-parts.js';
import { PartStore } from '../src/media/parts/part-store.js';
import { enqueue } from '../src/platform/jobs/enqueue.js';
import type { Worker } from '../src/platform/jobs/worker.js';
import { personWith } from './rights/people.js';
import { startCms, type Cms } from './support/cms.js';
import { senderOf } from './support/parts.js';
import { makePicture, tracesIn } from './support/uploads.js';

let cms: Cms;
let sender: Awaited<ReturnType<typeof senderOf>>;
let picture: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  cms = await startCms();
  sender = await senderOf(cms);
  picture = new Uint8Array(await makePicture());
});
afterAll(() => cms.stop());

const stored = z.tuple([
  z.object({ id: z.number(), name: z.string(), width: z.number().nullable() }),
]);
const refusal = z.object({ error: z.object({ message: z.string() }) });
const partsFolder = () => path.join(cms.publicFolder, 'uploads', '.parts');
const leftParts = () => readdir(partsFolder());

async function addressOf(name: string, size: number): Promise<string> {
  const announced = await sender.announce(name, size);
  expect(announced.status).toBe(201);
  return announced.headers.get('location') ?? '';
}

test('a picture that came in parts is stored as any other, and leaves no parts', async () => {
  const half = Math.floor(picture.length / 2);
  const address = await addressOf('lễ khai mạc.png', picture.length);
  expect((await sender.put(address, 0, picture.slice(0, half))).status).toBe(204);
  expect(await sender.offsetOf(address)).toBe(half);
  expect((await sender.put(address, half, picture.slice(half))).status).toBe(204);
  const finished = await sender.finish([address]);
  expect(finished.status).toBe(201);
  const [file] = stored.parse(await finished.json());
  expect(file).toMatchObject({ name: 'lễ khai mạc.png', width: 1200 });
  expect(await leftParts()).toEqual([]);
});

test('what has arrived before a cut stays, and the rest is enough', async () => {
  const film = new Uint8Array(3_000_000).fill(65);
  const address = await addressOf('ghi chép.txt', film.length);
  await sender.putAndCut(address, film.slice(0, 1_000_000), film.length);
  const arrived = await sender.offsetOf(address);
  expect(arrived).toBeGreaterThan(0);
  expect(arrived).toBeLessThanOrEqual(1_000_000);
  await sender.put(address, arrived, film.slice(arrived));
  const [file] = stored.parse(await (await sender.finish([address])).json());
  const row = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
  expect(Number(row.size)).toBe(3000);
});

test('a restart of the server loses no part', async () => {
  const address = await addressOf('sau khi khởi động.png', picture.length);
  await sender.put(address, 0, picture.slice(0, 100));
  // Stands for another process, which finds the parts on the disk.
  const other = new PartStore(partsFolder());
  const [, user = ''] = /\/(\d+)-[^/]+$/.exec(address) ?? [];
  const head = await other.handle(
    Number(user),
    new Request(`http://cms${address}`, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } }),
  );
  expect(head.headers.get('upload-offset')).toBe('100');
  await sender.cancel(address);
});

test('what was stored while the answer got lost is not stored twice', async () => {
  const address = await sender.send('một lần.png', picture);
  const first = stored.parse(await (await sender.finish([address])).json());
  const before = await tracesIn(cms);
  const again = await sender.finish([address]);
  expect(again.status).toBe(201);
  expect(stored.parse(await again.json())[0].id).toBe(first[0].id);
  expect(await tracesIn(cms)).toEqual(before);
});

test('who asks twice at once has one file', async () => {
  const address = await sender.send('hai lần cùng lúc.png', picture);
  const before = (await tracesIn(cms)).rows;
  const answers = await Promise.all([sender.finish([address]), sender.finish([address])]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 503]));
  expect((await sender.finish([address])).status).toBe(201);
  expect((await tracesIn(cms)).rows).toBe(before + 1);
});

test('a file that is named twice is stored once', async () => {
  const address = await sender.send('gọi tên hai lần.png', picture);
  const finished = await sender.finish([address, address]);
  expect(stored.parse(await finished.json())[0].name).toBe('gọi tên hai lần.png');
});

test('files that are too large together are refused as in a form, and none is copied', async () => {
  const addresses: string[] = [];
  for (const name of ['phim một.mp4', 'phim hai.mp4']) {
    const address = await addressOf(name, 200_000_000);
    await truncate(path.join(partsFolder(), path.basename(address)), 200_000_000);
    addresses.push(address);
  }
  const before = await tracesIn(cms);
  const refused = await sender.finish(addresses);
  expect(refused.status).toBe(413);
  expect(refusal.parse(await refused.json()).error.message).toContain('vượt mức tối đa 301 MB');
  expect(await tracesIn(cms)).toEqual(before);
  for (const address of addresses) await sender.cancel(address);
});

test('of files of which one is not whole, no copies stay', async () => {
  const whole = await sender.send('đủ.png', picture);
  const partial = await addressOf('thiếu.png', picture.length);
  const before = await tracesIn(cms);
  expect((await sender.finish([whole, partial])).status).toBe(410);
  expect(await tracesIn(cms)).toEqual(before);
  await sender.cancel(whole);
  await sender.cancel(partial);
});

test('parts pass the same checks as a form, and a refusal stores nothing', async () => {
  const html = new Uint8Array(Buffer.from('<html><script>alert(1)</script></html>'));
  const address = await sender.send('ảnh.png', html);
  const before = await tracesIn(cms);
  const refused = await sender.finish([address]);
  expect(refused.status).toBe(400);
  expect(refusal.parse(await refused.json()).error.message).toContain('không đúng với đuôi .png');
  expect(await tracesIn(cms)).toEqual(before);
  await sender.cancel(address);
});

test.each([
  ['of a kind that is not accepted', 'trang.html', 100, 'không thuộc loại được phép'],
  ['that is too large', 'ảnh.jpg', 30_000_000, 'quá mức tối đa 20 MB'],
  ['that is empty', 'ảnh.jpg', 0, 'rỗng'],
])('a file %s is refused before it is sent', async (_what, name, size, sentence) => {
  const refused = await sender.announce(name, size);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain(sentence);
  expect(await leftParts()).toEqual([]);
});

test('a file that is not whole yet cannot be finished', async () => {
  const address = await addressOf('dở dang.png', picture.length);
  await sender.put(address, 0, picture.slice(0, 100));
  expect((await sender.finish([address])).status).toBe(410);
  expect(await sender.offsetOf(address)).toBe(100);
  await sender.cancel(address);
  expect(await sender.offsetOf(address)).toBe(-404);
  expect(await leftParts()).toEqual([]);
});

test('nobody sees, goes on with, cancels or takes the parts of somebody else', async () => {
  const address = await sender.send('của tôi.png', picture);
  const stranger = await senderOf(cms, (await personWith(cms, 'writer', 'la')).headers);
  expect(await stranger.offsetOf(address)).toBe(-404);
  expect((await stranger.put(address, 0, picture)).status).toBe(404);
  expect((await stranger.cancel(address)).status).toBe(404);
  expect((await stranger.finish([address])).status).toBe(410);
  expect((await fetch(`${cms.url}${address}`, { headers: sender.headers })).status).toBe(404);
  expect((await fetch(`${cms.url}/uploads/.parts/${address.split('/').at(-1)}`)).status).toBe(404);
  expect((await sender.finish([address])).status).toBe(201);
});

test('one person cannot fill the disk with what is never finished', async () => {
  const addresses: string[] = [];
  let status = 201;
  while (status === 201 && addresses.length < 20) {
    const announced = await sender.announce('phim.mp4', 299_000_000);
    ({ status } = announced);
    if (status === 201) addresses.push(announced.headers.get('location') ?? '');
  }
  expect(addresses).toHaveLength(10);
  expect(status).toBe(400);
  for (const address of addresses) await sender.cancel(address);
});

test('parts that nobody goes on with are removed after a day, whole files too', async () => {
  const fresh = await addressOf('mới.png', 10);
  const begun = await addressOf('cũ.png', 10);
  const whole = await sender.send('cũ và đủ.png', picture);
  for (const address of [begun, whole]) await makeOld(address);
  const db = cms.strapi.db.connection;
  await db.transaction((trx) => enqueue(trx, CLEANING_JOB));
  cms.strapi.get<Worker>(CLEANING).wake();
  await expect.poll(leftParts).toHaveLength(2);
  expect(await sender.offsetOf(fresh)).toBe(0);
  await sender.cancel(fresh);
});

async function makeOld(address: string): Promise<void> {
  const notes = path.join(partsFolder(), `${path.basename(address)}.json`);
  const info = z.looseObject({}).parse(JSON.parse(await readFile(notes, 'utf8')));
  const creation_date = new Date(Date.now() - 25 * 3_600_000).toISOString();
  await writeFile(notes, JSON.stringify({ ...info, creation_date }));
}
