import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RenderPage } from '../pages.ts';
import { startFeed, type Feed } from '../testing/feed.ts';
import { PAGE, startTestSite, type TestSite } from '../testing/site.ts';
import { followChanges, type Follower } from './follow-changes.ts';

const PATIENCE_MS = 100;
const OLD = 'id="old-page"';

let feed: Feed;
let follower: Follower;
let site: TestSite;
let title = '';
const whole: RenderPage = async () => ({ ...PAGE, body: `<main>${title}</main>` });
const render = vi.fn<RenderPage>();

beforeEach(async () => {
  title = 'Một';
  render.mockReset().mockImplementation(whole);
  feed = await startFeed();
  follower = followChanges(feed.url);
  const { generation } = follower;
  site = await startTestSite({ render, generation, patienceMs: PATIENCE_MS });
  await expect.poll(generation).toBeDefined();
});
afterEach(() => {
  vi.useRealTimers();
  site.close();
  follower.stop();
  feed.close();
});

/** Publishes a change and waits until the server knows of it. */
async function change(): Promise<void> {
  const before = follower.generation();
  feed.change();
  await expect.poll(follower.generation, { interval: 1 }).not.toBe(before);
}

const bodyOf = async (path = '/tin-tuc') => (await site.ask(path)).body;

describe('a page is rendered', () => {
  test('once until something changes, then anew', async () => {
    expect(await bodyOf()).toContain('Một');
    title = 'Hai';
    expect(await bodyOf()).toContain('Một');
    expect(render).toHaveBeenCalledTimes(1);
    await change();
    expect(await bodyOf()).toContain('Hai');
    expect(await bodyOf()).toContain('Hai');
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('anew on the next day of Vietnam', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T16:59:59Z') });
    await bodyOf();
    await bodyOf();
    expect(render).toHaveBeenCalledTimes(1);
    vi.setSystemTime(new Date('2026-03-01T17:00:00Z'));
    await bodyOf();
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('once for all who ask at the same time, and apart for each query', async () => {
    const ready = Promise.withResolvers<void>();
    render.mockImplementation((request) => ready.promise.then(() => whole(request)));
    const asked = Array.from({ length: 20 }, () => bodyOf());
    const other = bodyOf('/tin-tuc?trang=2');
    await expect.poll(() => render.mock.calls.length).toBe(2);
    ready.resolve();
    expect(new Set(await Promise.all(asked)).size).toBe(1);
    await other;
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('again if something has changed since its rendering began', async () => {
    const ready = Promise.withResolvers<void>();
    render.mockImplementationOnce(async () => {
      await ready.promise;
      return { ...PAGE, body: '<main>Cũ</main>' };
    });
    const before = bodyOf();
    await expect.poll(() => render.mock.calls.length).toBe(1);
    await change();
    expect(await bodyOf()).toContain('Một');
    ready.resolve();
    expect(await before).toContain('Cũ');
    expect(await bodyOf()).toContain('Một');
  });

  test('every time while the changes are not followed', async () => {
    await bodyOf();
    feed.close();
    await expect.poll(follower.generation).toBeUndefined();
    title = 'Hai';
    expect(await bodyOf()).toContain('Hai');
    title = 'Ba';
    expect(await bodyOf()).toContain('Ba');
  });
});

describe('the last good page is answered, and says from when it is,', () => {
  const failures: [string, RenderPage][] = [
    ['when the cms is away', async () => ({ ...PAGE, status: 503 })],
    ['when rendering breaks', () => Promise.reject(new Error('broken'))],
    ['when something beside the content is missing', async () => ({ ...PAGE, isWhole: false })],
    ['when the cms does not answer in time', () => new Promise(() => undefined)],
  ];
  test.each(failures)('%s', async (_name, failing) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T01:05:00Z') });
    const good = await site.ask('/tin-tuc');
    render.mockImplementation(failing);
    vi.setSystemTime(new Date('2026-03-01T01:07:00Z'));
    await change();
    const headers = { 'if-none-match': good.headers.etag ?? 'none' };
    const old = await site.ask('/tin-tuc', { headers });
    expect(old.status).toBe(200);
    expect(old.body).toMatch(/<p [^>]*role="status">[^<]*01-03-2026 08:05\.<\/p><div id="root">/);
    expect(old.body).toContain('<main>Một</main>');
    expect(old.headers).toMatchObject({ age: '120', 'cache-control': 'no-cache' });
    const known = { 'if-none-match': old.headers.etag ?? 'none' };
    const again = await site.ask('/tin-tuc', { headers: known });
    expect(again).toMatchObject({ status: 304, body: '', headers: { age: '120' } });
    render.mockImplementation(whole);
    title = 'Hai';
    await change();
    const fresh = await site.ask('/tin-tuc', { headers: known });
    expect(fresh.body).toContain('<main>Hai</main>');
    expect(fresh.body).not.toContain(OLD);
    expect(fresh.headers.age).toBeUndefined();
  });

  test('until the slow page is there', async () => {
    await bodyOf();
    await change();
    const ready = Promise.withResolvers<void>();
    render.mockImplementationOnce((request) => ready.promise.then(() => whole(request)));
    expect(await bodyOf()).toContain(OLD);
    expect(await bodyOf()).toContain(OLD);
    title = 'Hai';
    ready.resolve();
    await expect.poll(() => bodyOf()).toContain('<main>Hai</main>');
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('but not one of a failure, nor of a page that was not there', async () => {
    for (const status of [503, 404]) {
      render.mockImplementation(async () => ({ ...PAGE, status }));
      expect((await site.ask('/tin-tuc')).status).toBe(status);
      render.mockImplementation(async () => ({ ...PAGE, status: 503 }));
      await change();
      expect((await site.ask('/tin-tuc')).status).toBe(503);
    }
  });
});

test('404, 410 and 301 are kept like pages, failures and halves of pages never', async () => {
  const answers: [string, RenderPage, number][] = [
    ['/a', async () => ({ ...PAGE, status: 404 }), 1],
    ['/b', async () => ({ ...PAGE, status: 410 }), 1],
    ['/c', async () => ({ status: 301, location: '/d' }), 1],
    ['/e', async () => ({ ...PAGE, status: 503 }), 2],
    ['/f', async () => ({ ...PAGE, isWhole: false }), 2],
  ];
  for (const [path, answer, times] of answers) {
    render.mockReset().mockImplementation(answer);
    const first = await site.ask(path);
    expect(await site.ask(path), path).toEqual({
      ...first,
      headers: { ...first.headers, date: expect.anything() },
    });
    expect(render, path).toHaveBeenCalledTimes(times);
  }
});

test('pages take no more memory than they may, and those with a query push out no others', async () => {
  const small = await startTestSite({
    ...{ render, generation: follower.generation, keptBytes: 200_000 },
  });
  title = 'x'.repeat(10_000);
  await small.ask('/tin-tuc');
  for (let place = 0; place < 30; place += 1) await small.ask(`/tim-kiem?q=${place}`);
  render.mockClear();
  await small.ask('/tin-tuc');
  expect(render).not.toHaveBeenCalled();
  await small.ask('/tim-kiem?q=0');
  expect(render).toHaveBeenCalledTimes(1);
  for (let place = 0; place < 30; place += 1) await small.ask(`/tin-tuc/${place}`);
  render.mockClear();
  await small.ask('/tin-tuc');
  expect(render).toHaveBeenCalledTimes(1);
  small.close();
});

test('a kept page is the same in every encoding', async () => {
  const plain = await bodyOf();
  for (const encoding of ['br', 'gzip']) {
    const address = `http://127.0.0.1:${site.port}/tin-tuc`;
    for (let time = 0; time < 2; time += 1) {
      const response = await fetch(address, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toBe(plain);
    }
  }
  expect(render).toHaveBeenCalledTimes(1);
});
