import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createClient, type Fetch } from '@portal/client/client';
import { mirror } from '@portal/client/mirror';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { makePicture, uploaderOf } from './support/uploads.js';

let cms: Cms;
let editor: Editor;
let category: string;
let folder: string;
let leaving: AbortController;
/** The paths below `/api/v1` that the mirror has requested. */
let asked: string[];

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Thông báo');
  await clerkOf(cms).issue('1/2020/QĐ-UBND');
});
afterAll(() => cms.stop());
beforeEach(async () => {
  folder = await mkdtemp(path.join(inject('scratchFolder'), 'mirror-'));
  leaving = new AbortController();
  asked = [];
});
afterEach(() => leaving.abort());

const post = (title: string, fields: Record<string, unknown> = {}) =>
  editor.post({ title, category, ...fields });

/** Mirrors into the folder and yields the proofs. */
function follow(fetchBy?: Fetch) {
  const noting: Fetch = (url, init) => {
    asked.push(url.pathname.replace('/api/v1', ''));
    return (fetchBy ?? fetch)(url, init);
  };
  const client = createClient({ origin: cms.url, fetch: noting });
  return mirror({ client, folder, files: true, signal: leaving.signal, firstPauseMs: 20 });
}

/** Waits for the proof that the folder equals what is published now. */
async function untilTrue(proofs: ReturnType<typeof follow>): Promise<void> {
  const { generation } = (await ask(cms, '/changes/state')).data;
  for (;;) {
    const { value } = await proofs.next();
    if (value !== undefined && value.generation >= generation) return;
  }
}

/** The published records and the mirrored files, by file name. */
async function bothSides() {
  const lines = (await (await cms.get('/api/v1/records.ndjson')).text()).split('\n').slice(0, -1);
  const named = z.object({ type: z.string(), documentId: z.string() });
  const published = lines.map((line): [string, string] => {
    const { type, documentId } = named.parse(JSON.parse(line));
    return [path.join('records', type, `${documentId}.json`), line];
  });
  const held: [string, string][] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const place = path.join(file.parentPath, file.name);
    const name = path.relative(folder, place);
    if (!file.isFile() || !name.startsWith('records')) continue;
    held.push([name, await readFile(place, 'utf8')]);
  }
  return { published: new Map(published), held: new Map(held) };
}

async function expectTrue(): Promise<void> {
  const { published, held } = await bothSides();
  expect(published.size).toBeGreaterThan(1);
  expect(held).toEqual(published);
}

test('a mirror follows what is published, changed, withdrawn and deleted', async () => {
  const before = await post('Có từ trước');
  const proofs = follow();
  await untilTrue(proofs);
  await expectTrue();
  const copied = [...asked];
  expect(copied.filter((address) => address.startsWith('/records/'))).toEqual([]);
  const id = await post('Đến sau');
  await editor.change(before, { title: 'Đã sửa' });
  await untilTrue(proofs);
  await editor.withdraw(before);
  await editor.delete(id);
  await untilTrue(proofs);
  await expectTrue();
  const fetched = asked.filter((address) => address.startsWith('/records/'));
  expect(fetched).toEqual([`/records/article/${id}`, `/records/article/${before}`]);
  expect(asked.filter((address) => address === '/records.ndjson')).toHaveLength(1);
});

test('files come and go with what is published', async () => {
  const upload = await uploaderOf(cms);
  const bytes = await makePicture();
  const stored = z.array(z.object({ id: z.number(), url: z.string() }));
  const answer = await upload(new Uint8Array(bytes), 'anh.png', 'image/png');
  const [cover] = stored.parse(await answer.json());
  const proofs = follow();
  const id = await post('Có ảnh', { cover: cover?.id });
  await untilTrue(proofs);
  const held = path.join(folder, cover?.url ?? '');
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const original = Buffer.from(await (await cms.get(cover?.url ?? '')).arrayBuffer());
  expect(hash(await readFile(held))).toBe(hash(original));
  await editor.withdraw(id);
  await untilTrue(proofs);
  expect(await readdir(path.dirname(held))).toEqual([]);
});

test('a mirror that comes back goes on, and mends what was spoilt meanwhile', async () => {
  const kept = await post('Được giữ');
  await untilTrue(follow());
  leaving.abort();
  leaving = new AbortController();
  const place = (name: string) => path.join(folder, 'records/article', name);
  await post('Khi vắng mặt');
  asked = [];
  await untilTrue(follow());
  await expectTrue();
  expect(asked).not.toContain('/records.ndjson');
  leaving.abort();
  for (const spoil of [
    () => writeFile(place(`${kept}.json`), '{"type":"article"'),
    () => rm(place(`${kept}.json`)),
    () => writeFile(place('thua.json'), '{"type":"article","documentId":"thua","uploads":[]}'),
    () => writeFile(place(`${kept}.json.0.part`), 'dở dang'),
    () => writeFile(path.join(folder, 'state.json'), '{"after":999999'),
    () => writeFile(path.join(folder, 'state.json'), '{"after":99999999}'),
  ]) {
    await spoil();
    leaving = new AbortController();
    await untilTrue(follow());
    await expectTrue();
    leaving.abort();
  }
});

test('a record that a cache on the way has kept too long is asked for again', async () => {
  const id = await post('Sẽ cũ');
  const old = await (await cms.get(`/api/v1/records/article/${id}`)).text();
  let given = 0;
  const proofs = follow((url, init) => {
    if (!url.pathname.endsWith(id) || given > 0) return fetch(url, init);
    given += 1;
    return Promise.resolve(new Response(old));
  });
  await untilTrue(proofs);
  await editor.change(id, { title: 'Đã mới' });
  await untilTrue(proofs);
  expect(given).toBe(1);
  await expectTrue();
  expect(asked.filter((address) => address === '/records.ndjson')).toHaveLength(1);
});

test('a mirror follows by the list where the stream does not come through', async () => {
  const proofs = follow((url, init) =>
    url.pathname.endsWith('/stream') ? Promise.resolve(new Response('')) : fetch(url, init),
  );
  await untilTrue(proofs);
  const id = await post('Không có luồng');
  await untilTrue(proofs);
  await editor.delete(id);
  await untilTrue(proofs);
  await expectTrue();
  expect(asked).toContain('/changes');
});

test('a mirror that has missed withdrawals starts anew', async () => {
  const id = await post('Gỡ khi vắng mặt');
  await untilTrue(follow());
  leaving.abort();
  leaving = new AbortController();
  await editor.withdraw(id);
  await post('Sau đó');
  const db = cms.strapi.db.connection;
  await db('changes').where({ document_id: id }).delete();
  const { generation } = (await ask(cms, '/changes/state')).data;
  await db('changes_state').update({ forgotten: generation });
  asked = [];
  await untilTrue(follow());
  expect(asked).toContain('/records.ndjson');
  await expectTrue();
});
