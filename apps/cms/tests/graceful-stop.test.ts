import { once } from 'node:events';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCmsProcess, type CmsProcess } from './support/cms-process.js';
import { preparedDatabase } from './support/database.js';
import { openStream } from './support/event-stream.js';
import { makePicture } from './support/uploads.js';

const COLLECTION = '/content-manager/collection-types';
const PUBLISH = `${COLLECTION}/api::page.page/actions/publish`;
const PUBLISHES = 5;

const pageList = z.object({ data: z.array(z.object({ title: z.string() })) });

let database: Record<string, string>;
let cms: CmsProcess;

beforeAll(async () => {
  database = await preparedDatabase();
});
afterAll(() => cms.program.stop());

interface Held {
  finish: () => void;
  answer: Promise<IncomingMessage>;
}

/** A request whose first half the cms has begun to read. */
async function hold(path: string, headers: Record<string, string>, body: Buffer): Promise<Held> {
  const request: ClientRequest = http.request(`${cms.url}${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-length': body.length, expect: '100-continue' },
    agent: false,
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
  request.flushHeaders();
  await Promise.race([once(request, 'continue'), answer]);
  const half = Math.floor(body.length / 2);
  request.write(body.subarray(0, half));
  return { finish: () => request.end(body.subarray(half)), answer };
}

const holdPublish = (headers: Record<string, string>, title: string) =>
  hold(
    PUBLISH,
    { ...headers, 'content-type': 'application/json' },
    Buffer.from(JSON.stringify({ title, body: '<p>Nội dung</p>' })),
  );

async function holdUpload(headers: Record<string, string>): Promise<Held> {
  const form = new FormData();
  form.append('files', new File([await makePicture()], 'anh.png', { type: 'image/png' }));
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  const body = Buffer.from(await encoded.arrayBuffer());
  return hold('/upload', { ...headers, 'content-type': type }, body);
}

const isListening = () =>
  fetch(`${cms.url}/healthz`, { headers: { connection: 'close' } }).then(
    () => true,
    () => false,
  );

function signal(): void {
  if (cms.program.pid !== undefined) process.kill(cms.program.pid, 'SIGTERM');
}

test('what is under way at SIGTERM is answered and stored, streams end, and the cms ends with 0', async () => {
  cms = await startCmsProcess(database);
  const headers = await signIn(cms);
  const titles = Array.from({ length: PUBLISHES }, (_, index) => `Trang đang đăng ${index}`);
  const held = await Promise.all([
    ...titles.map((title) => holdPublish(headers, title)),
    holdUpload(headers),
  ]);
  const stream = await openStream(cms);
  await stream.next();
  signal();
  await expect.poll(isListening).toBe(false);
  // A stream never ends by itself: it would be cut last, 20 seconds later.
  expect(await stream.next()).toBeUndefined();
  for (const { finish } of held) finish();
  const answers = await Promise.all(held.map(({ answer }) => answer));
  for (const answer of answers) {
    expect({ status: answer.statusCode, body: await text(answer) }).toMatchObject({
      status: expect.toSatisfy((status) => status === 200 || status === 201),
    });
  }
  expect(await cms.program.ended).toBe(0);

  cms = await startCmsProcess(database);
  const { data } = pageList.parse(await (await fetch(`${cms.url}/api/v1/pages`)).json());
  expect(data.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
});

test('a second signal ends the cms at once', async () => {
  const held = await holdPublish(await signIn(cms), 'Trang không xong');
  const cut = held.answer.catch((error: unknown) => error);
  signal();
  // The cms takes a signal right after the first one for a repetition.
  await expect
    .poll(
      () => {
        if (!cms.program.hasEnded()) signal();
        return cms.program.hasEnded();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  expect(await cms.program.ended).toBe(143);
  expect(await cut).toBeInstanceOf(Error);
});
