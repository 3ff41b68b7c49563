import { expect, test } from 'vitest';
import { failureTexts as texts } from './failure-texts';
import { withSentence } from './told-failures';

const html = (status: number) =>
  new Response('<h1>502 Bad Gateway</h1>', { status, headers: { 'Content-Type': 'text/html' } });

async function messageOf(send: () => Promise<Response>): Promise<[number, unknown]> {
  const answer = await withSentence(send);
  const { error }: { error: { message: unknown } } = await answer.json();
  return [answer.status, error.message];
}

test('a network that is away becomes a sentence', async () => {
  const cut = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await messageOf(cut)).toEqual([503, texts.unreachable]);
});

test('an answer that is cut while it is read becomes a sentence', async () => {
  const body = new ReadableStream({
    pull: (stream) => stream.error(new TypeError('network error')),
  });
  expect(await messageOf(async () => new Response(body))).toEqual([503, texts.unreachable]);
});

test('an error page of a proxy becomes a sentence, with its status', async () => {
  expect(await messageOf(async () => html(502))).toEqual([502, texts.busy]);
  expect(await messageOf(async () => html(413))).toEqual([413, texts.tooLarge]);
  expect(await messageOf(async () => html(418))).toEqual([418, texts.unexpected(418)]);
});

test('a page of somebody else, or half of an answer, is no success', async () => {
  expect((await messageOf(async () => html(200)))[0]).toBe(502);
  expect((await messageOf(async () => new Response('{"data":{"docum')))[0]).toBe(502);
});

test('what the cms says is passed on as it is', async () => {
  const refused = { data: null, error: { status: 400, name: 'ValidationError', message: 'Sai.' } };
  const passed = await withSentence(async () => Response.json(refused, { status: 400 }));
  expect([passed.status, await passed.json()]).toEqual([400, refused]);
  const stored = await withSentence(async () => Response.json({ data: { documentId: 'a' } }));
  expect([stored.status, await stored.json()]).toEqual([200, { data: { documentId: 'a' } }]);
  const empty = await withSentence(async () => new Response(null, { status: 204 }));
  expect(empty.status).toBe(204);
});

test('a request that was given up stays given up', async () => {
  const givenUp = new DOMException('signal is aborted without reason', 'AbortError');
  await expect(withSentence(() => Promise.reject(givenUp))).rejects.toBe(givenUp);
});
