import { beforeEach, expect, test, vi } from 'vitest';
import type { ApiReply, AskApi } from '../../src/lib/ask-api.ts';
import { keepAnswers } from './keep-api-answers.ts';

const SITE = new URL('http://cms/api/v1/site');
const OTHER = new URL('http://cms/api/v1/categories');
const { signal } = new AbortController();

let generation: string | undefined;
let reply: ApiReply;
const askNow = vi.fn<AskApi>();
let ask: AskApi;
beforeEach(() => {
  generation = '1';
  reply = { ok: true, status: 200, body: { n: 1 }, length: 7, read: {} };
  askNow.mockReset().mockImplementation(async () => reply);
  ask = keepAnswers(askNow, () => generation);
  return () => void vi.useRealTimers();
});

test('an answer is asked for once until something changes, for all who ask meanwhile', async () => {
  await Promise.all([ask(SITE, signal), ask(SITE, signal), ask(OTHER, signal)]);
  expect(await ask(SITE, signal)).toBe(reply);
  expect(askNow).toHaveBeenCalledTimes(2);
  generation = '2';
  reply = { ...reply, body: { n: 2 } };
  expect((await ask(SITE, signal)).body).toEqual({ n: 2 });
});

test('it is asked for again on the next day of Vietnam', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T16:59:59Z') });
  await ask(SITE, signal);
  vi.setSystemTime(new Date('2026-03-01T17:00:00Z'));
  await ask(SITE, signal);
  expect(askNow).toHaveBeenCalledTimes(2);
});

test('what was asked before a change is not taken for what is asked after it', async () => {
  const slow = Promise.withResolvers<ApiReply>();
  askNow.mockReturnValueOnce(slow.promise);
  const before = ask(SITE, signal);
  generation = '2';
  const after = ask(SITE, signal);
  slow.resolve({ ...reply, body: 'old' });
  expect((await before).body).toBe('old');
  expect((await after).body).toEqual({ n: 1 });
  expect((await ask(SITE, signal)).body).toEqual({ n: 1 });
});

test('a question on a kept connection that the cms has just closed is asked again, once', async () => {
  const closed = new TypeError('fetch failed', {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  });
  askNow.mockRejectedValueOnce(closed);
  expect(await ask(SITE, signal)).toBe(reply);
  generation = undefined;
  askNow.mockRejectedValueOnce(closed).mockRejectedValueOnce(closed);
  await expect(ask(OTHER, signal)).rejects.toBe(closed);
  expect(askNow).toHaveBeenCalledTimes(4);
});

test('failures, and all answers while nobody knows what is published, are asked for every time', async () => {
  reply = { ...reply, ok: false, status: 503 };
  await ask(SITE, signal);
  await ask(SITE, signal);
  askNow.mockRejectedValueOnce(new Error('away'));
  await expect(ask(SITE, signal)).rejects.toThrow('away');
  reply = { ...reply, ok: true, status: 200 };
  generation = undefined;
  await ask(SITE, signal);
  await ask(SITE, signal);
  expect(askNow).toHaveBeenCalledTimes(5);
});

test('what is kept is bounded by its length, what was not asked for longest goes first', async () => {
  const small = keepAnswers(askNow, () => generation, 10_000);
  reply = { ...reply, length: 3_000 };
  for (const url of [SITE, OTHER, SITE, new URL('http://cms/api/v1/videos')]) {
    await small(url, signal);
  }
  await small(SITE, signal);
  expect(askNow).toHaveBeenCalledTimes(3);
  await small(OTHER, signal);
  expect(askNow).toHaveBeenCalledTimes(4);
});
