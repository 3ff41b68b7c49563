import { expect, onTestFinished, test } from 'vitest';
import { createClient } from './client.js';
import { followChanges } from './follow-changes.js';

const STATE = { generation: 7, count: 1, digest: 'a'.repeat(64) };

/** A portal behind a proxy that blocks streams and does not wait for the next change. */
function impatientPortal() {
  const polls: string[] = [];
  const client = createClient({
    origin: 'https://so.example.vn',
    fetch: async (address) => {
      const { pathname, search } = new URL(address);
      if (pathname.endsWith('/stream')) return new Response('', { status: 502 });
      polls.push(search);
      return Response.json({ data: [], meta: STATE });
    },
  });
  return { client, polls };
}

test('where nothing waits for the next change, it is asked for after a pause', async () => {
  const { client, polls } = impatientPortal();
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const lists = followChanges(client, { after: 7, firstPauseMs: 30, signal: leaving.signal });
  expect((await lists.next()).value).toEqual({ data: [], meta: STATE });
  const asked = polls.length;
  const next = lists.next();
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  expect(polls.length).toBe(asked);
  await next;
  expect(polls.length).toBe(asked + 1);
});
