import { afterEach, beforeEach, expect, test } from 'vitest';
import { startFeed, type Feed } from '../testing/feed.ts';
import { startTestSite } from '../testing/site.ts';
import { followChanges, type Follower } from './follow-changes.ts';

let feed: Feed;
let follower: Follower;
beforeEach(async () => {
  feed = await startFeed();
  follower = followChanges(feed.url, { silenceMs: SILENCE_MS, firstRetryMs: RETRY_MS });
});
afterEach(() => {
  follower.stop();
  feed.close();
});

const OFTEN = { interval: 5 };
/** Long enough to observe the unknown generation on a busy machine. */
const RETRY_MS = 500;
/** Long enough to read a heartbeat on a busy machine. */
const SILENCE_MS = 2_000;

test('the generation is known as soon as the stream begins, and changes with every event', async () => {
  await expect.poll(follower.generation, OFTEN).toMatch(/^0\//);
  feed.change();
  await expect.poll(follower.generation, OFTEN).toMatch(/^1\//);
});

test('it is unknown from the end of the stream until the next one begins', async () => {
  await expect.poll(follower.generation, OFTEN).toMatch(/^0\//);
  feed.cut();
  await expect.poll(follower.generation, OFTEN).toBeUndefined();
  await expect.poll(follower.generation, OFTEN).toMatch(/^0\//);
});

test('a restored database is another generation, even with the same number', async () => {
  await expect.poll(follower.generation, OFTEN).toBe(`0/0/${'a'.repeat(64)}`);
  feed.restore();
  await expect.poll(follower.generation, OFTEN).toBe(`0/0/${'b'.repeat(64)}`);
});

test('a connection that has gone silent is given up, one with signs of life is not', async () => {
  await expect.poll(follower.generation, OFTEN).toMatch(/^0\//);
  const alive = setInterval(() => feed.send(': nhịp\n\n'), 50);
  const seen: unknown[] = [];
  const until = Date.now() + SILENCE_MS + 500;
  while (Date.now() < until) {
    seen.push(follower.generation());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  clearInterval(alive);
  expect(seen).not.toContain(undefined);
  await expect.poll(follower.generation, OFTEN).toBeUndefined();
});

test('what is no state of the changes is not trusted', async () => {
  await expect.poll(follower.generation, OFTEN).toMatch(/^0\//);
  feed.send('event: changes\ndata: {"meta":{"generation":"1"}}\n\n');
  await expect.poll(follower.generation, OFTEN).toBeUndefined();
  await expect.poll(follower.generation, OFTEN).toMatch(/^0\//);
});

test('the stream passes through to readers of the site as it is sent', async () => {
  await expect.poll(follower.generation, OFTEN).toMatch(/^0\//);
  follower.stop();
  await expect.poll(feed.readers).toBe(0);
  const site = await startTestSite({ cmsUrl: feed.url });
  const leaving = new AbortController();
  const address = `http://127.0.0.1:${site.port}/api/v1/changes/stream`;
  const response = await fetch(address, { signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('event: state');
  feed.change();
  expect((await reader?.read())?.value).toContain('"generation":1');
  leaving.abort();
  await expect.poll(feed.readers).toBe(0);
  site.close();
});
