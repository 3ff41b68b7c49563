import { PROBLEM_TYPE } from '@portal/contract/problem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeNotifier } from '../src/changes/notifier.js';
import { ChangeWaits } from '../src/public-api/changes/change-waits.js';
import { ChangeStreams } from '../src/public-api/changes/change-streams.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { openStream, type EventStream, type StreamEvent } from './support/event-stream.js';

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms({ TRUSTED_PROXIES: '127.0.0.1' });
  editor = editorOf(cms);
  category = await editor.createCategory('Thông báo');
});
afterAll(() => cms.stop());

const post = (title: string, fields: Record<string, unknown> = {}) =>
  editor.post({ title, category, ...fields });
const stateNow = async () => (await ask(cms, '/changes/state')).data;
const slugsIn = (event: StreamEvent | undefined) =>
  event?.list.data.map(({ action, slug }) => `${action} ${slug}`);

async function following<T>(
  work: (stream: EventStream) => Promise<T>,
  ...[search, headers]: [string?, Record<string, string>?]
): Promise<T> {
  const stream = await openStream(cms, search, headers);
  try {
    return await work(stream);
  } finally {
    await stream.close();
  }
}

describe('the list of changes', () => {
  test('is read on from the last number to the newest', async () => {
    const { generation: start, count } = await stateNow();
    const id = await post('Đọc tiếp');
    await editor.change(id, { title: 'Đọc tiếp, sửa' });
    await editor.withdraw(id);
    const read: string[] = [];
    let after = start;
    for (let place = 0; place < 3; place += 1) {
      const { data } = await ask(cms, '/changes', { after: String(after), limit: '1' });
      expect(data).toHaveLength(1);
      for (const { seq, type, documentId, action } of data) {
        expect({ type, documentId }).toEqual({ type: 'article', documentId: id });
        read.push(action);
        after = seq;
      }
    }
    expect(read).toEqual(['publish', 'update', 'unpublish']);
    const state = { ...(await stateNow()) };
    expect(await ask(cms, '/changes', { after: String(after) })).toEqual({ data: [], meta: state });
    expect(state).toMatchObject({ generation: start + 3, count });
  });

  test.each(['/changes', '/changes/stream'])(
    '%s answers 410 to a number that it has never given',
    async (path) => {
      const { generation } = await stateNow();
      const response = await cms.get(`/api/v1${path}?after=${generation + 1}`);
      expect(response.status).toBe(410);
      expect(response.headers.get('content-type')).toContain(PROBLEM_TYPE);
      expect(await response.json()).toMatchObject({
        status: 410,
        detail: expect.stringContaining(`số ${generation}`),
        restart: { records: '/api/v1/records.ndjson', after: generation },
      });
    },
  );

  test.each([
    ['/changes?after=-1', 'after'],
    ['/changes?limit=0', 'limit'],
    ['/changes?limit=1001', 'limit'],
    ['/changes?wait=31', 'wait'],
    ['/changes/stream?after=a', 'after'],
    ['/changes/stream?limit=1', 'limit'],
  ])('%s is refused by the name of its parameter', async (address, parameter) => {
    const response = await cms.get(`/api/v1${address}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameters: [{ parameter }] });
  });
});

describe('a reader who waits', () => {
  const waitAfter = (after: number, wait = 30, signal?: AbortSignal) =>
    fetch(`${cms.url}/api/v1/changes?after=${after}&wait=${wait}`, { signal: signal ?? null });
  const waitsOf = (maxWaiting: number, stopping: AbortSignal) => {
    const notifier = cms.strapi.get<ChangeNotifier>('portal.changesNotifier');
    return { notifier, waits: new ChangeWaits({ notifier, stopping, maxWaiting }) };
  };
  const longer = 600_000;

  test('is answered by the next change, and at once where there is one', async () => {
    const { generation } = await stateNow();
    const waiting = waitAfter(generation);
    // The cms has answered these later requests, so the first one is waiting by now.
    for (let asked = 0; asked < 3; asked += 1) await stateNow();
    const id = await post('Đang đợi');
    const first: unknown = await (await waiting).json();
    expect(first).toMatchObject({ data: [{ documentId: id, action: 'publish' }] });
    expect(await (await waitAfter(generation)).json()).toEqual(first);
  });

  test('is answered with nothing when the time is over', async () => {
    const state = await stateNow();
    const response = await waitAfter(state.generation, 1);
    expect(await response.json()).toEqual({ data: [], meta: state });
  });

  test('gives the place back when it leaves or the cms stops', async () => {
    const stopping = new AbortController();
    const { notifier, waits } = waitsOf(1, stopping.signal);
    const leaving = new AbortController();
    const first = waits.until(notifier.newest, longer, leaving.signal);
    expect(await waits.until(notifier.newest, longer, leaving.signal)).toBe(false);
    leaving.abort();
    expect(await first).toBe(true);
    const next = waits.until(notifier.newest, longer, new AbortController().signal);
    stopping.abort();
    expect(await next).toBe(true);
  });
});

describe('the stream', () => {
  test('begins with the state and tells each change at once', async () => {
    const state = await stateNow();
    await following(async (stream) => {
      expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
      expect(stream.response.headers.get('cache-control')).toBe('no-store');
      expect(await stream.next()).toEqual({
        name: 'state',
        id: String(state.generation),
        list: { data: [], meta: state },
      });
      const id = await post('Tức thì');
      const event = await stream.next();
      expect(slugsIn(event)).toEqual(['publish tuc-thi']);
      expect(event).toMatchObject({ name: 'changes', id: String(state.generation + 1) });
      expect(event?.list.meta).toEqual(await stateNow());
      await editor.withdraw(id);
      expect(slugsIn(await stream.next())).toEqual(['unpublish tuc-thi']);
    });
  });

  test('gives a reader who comes back what was missed, and then what is new', async () => {
    const { generation } = await stateNow();
    await post('Bị lỡ một');
    await post('Bị lỡ hai');
    const readOn = async (stream: EventStream) => {
      expect(await stream.next()).toMatchObject({ name: 'state', id: undefined });
      const read: string[] = [];
      while (read.length < 2) read.push(...(slugsIn(await stream.next()) ?? []));
      return read;
    };
    const missed = ['publish bi-lo-mot', 'publish bi-lo-hai'];
    expect(await following(readOn, `?after=${generation}`)).toEqual(missed);
    const known = { 'Last-Event-ID': String(generation) };
    // A reconnecting browser keeps its first address, so `Last-Event-ID` must override `after`.
    expect(await following(readOn, '?after=0', known)).toEqual(missed);
  });

  test('tells of an item that appears at its posting date', async () => {
    await following(async (stream) => {
      await stream.next();
      await post('Đến giờ', { postedAt: new Date(Date.now() + 1_000).toISOString() });
      expect(slugsIn(await stream.next())).toEqual(['publish den-gio']);
    });
  });

  test('refuses a Last-Event-ID that is no number', async () => {
    const { response, close } = await openStream(cms, '', { 'Last-Event-ID': 'abc' });
    expect(response.status).toBe(400);
    await close();
  });

  test('opens nothing for HEAD', async () => {
    const address = `${cms.url}/api/v1/changes/stream`;
    const response = await fetch(address, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

test('no more readers follow than may, and a place is free when one has left', async () => {
  const stopping = new AbortController().signal;
  const notifier = cms.strapi.get<ChangeNotifier>('portal.changesNotifier');
  const streams = new ChangeStreams({
    ...{ db: cms.strapi.db.connection, notifier, stopping, maxStreams: 1 },
  });
  const leaving = new AbortController();
  const first = streams.follow(undefined, leaving.signal);
  expect(first).toBeDefined();
  first?.resume();
  expect(streams.follow(undefined, stopping)).toBeUndefined();
  leaving.abort();
  await expect.poll(() => first?.closed).toBe(true);
  const next = streams.follow(undefined, stopping);
  expect(next).toBeDefined();
  next?.destroy();
});

test('the reader beyond the last place is told to come again, or to ask for the list', async () => {
  const all = await Promise.all(Array.from({ length: 200 }, () => openStream(cms)));
  try {
    expect(new Set(all.map(({ response }) => response.status))).toEqual(new Set([200]));
    const refused = await cms.get('/api/v1/changes/stream');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.headers.get('content-type')).toContain(PROBLEM_TYPE);
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('?after=') });
    expect((await cms.get('/api/v1/changes')).status).toBe(200);
  } finally {
    await Promise.all(all.map(({ close }) => close()));
  }
  await expect.poll(() => following(async ({ response }) => response.status)).toBe(200);
});

test('one network does not take the places of others, through named proxies neither', async () => {
  const open = (address: string) => openStream(cms, '', { 'x-forwarded-for': address });
  const all = await Promise.all(Array.from({ length: 20 }, (_none, at) => open(`2001:db8::${at}`)));
  try {
    const statusOf = async (address: string) => {
      const { response, close } = await open(address);
      await close();
      return response.status;
    };
    expect(await statusOf('2001:db8::99')).toBe(503);
    expect(await statusOf('2001:db8:0:1::1')).toBe(200);
    expect(await statusOf('203.0.113.7')).toBe(200);
    await all[0]?.close();
    await expect.poll(() => statusOf('2001:db8::99')).toBe(200);
  } finally {
    await Promise.all(all.map(({ close }) => close()));
  }
});

test('a stream on which nothing happens says that it lives, between changes too', async () => {
  const stopping = new AbortController();
  const notifier = cms.strapi.get<ChangeNotifier>('portal.changesNotifier');
  const streams = new ChangeStreams({
    ...{ db: cms.strapi.db.connection, notifier, stopping: stopping.signal, heartbeatMs: 20 },
  });
  const stream = streams.follow(undefined, stopping.signal);
  const parts: string[] = [];
  stream?.on('data', (part: Buffer) => parts.push(String(part)));
  const signs = () => parts.filter((part) => part === ': nhịp\n\n').length;
  await expect.poll(signs).toBeGreaterThan(1);
  expect(parts[0]).toContain('event: state');
  await post('Giữa hai nhịp');
  await expect.poll(() => parts.join('')).toContain('giua-hai-nhip');
  const soFar = signs();
  await expect.poll(signs).toBeGreaterThan(soFar);
  stopping.abort();
  await expect.poll(() => stream?.closed).toBe(true);
});
