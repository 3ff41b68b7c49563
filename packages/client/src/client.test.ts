import { getEventListeners } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { createClient, type ClientOptions } from './client.js';
import { itemsOf } from './paging.js';

/** A client of a server that answers so. */
async function clientOf(answer: RequestListener, options: Partial<ClientOptions> = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return createClient({ origin: `http://127.0.0.1:${port}`, ...options });
}

const problem = { type: 'about:blank', title: 'Lỗi', status: 404, detail: 'Không có.' };

test('the path, its parameters and the query make the address; a token signs it', async () => {
  const asked: unknown[] = [];
  const client = await clientOf(
    ({ url, headers }, response) => {
      asked.push([url, headers.authorization]);
      response.end('{"data":{},"meta":{}}');
    },
    { token: 'bi-mat' },
  );
  await client.get('/legal-documents/{slug}', {
    params: { slug: '37/2018 QĐ' },
    query: { on: '2020-01-01' },
  });
  await client.get('/articles', { query: { page: 2, category: undefined } });
  expect(asked).toEqual([
    ['/api/v1/legal-documents/37%2F2018%20Q%C4%90?on=2020-01-01', 'Bearer bi-mat'],
    ['/api/v1/articles?page=2', 'Bearer bi-mat'],
  ]);
});

test('a list is read page by page to its end', async () => {
  const client = await clientOf(({ url = '' }, response) => {
    const page = Number(new URL(url, 'http://localhost').searchParams.get('page'));
    const pagination = { page, pageSize: 2, pageCount: 3, total: 5 };
    const data = page < 3 ? [page * 10, page * 10 + 1] : [page * 10];
    response.end(JSON.stringify({ data, meta: { pagination } }));
  });
  const read: unknown[] = [];
  for await (const item of itemsOf((page) => client.get('/videos', { query: { page } }))) {
    read.push(item);
  }
  expect(read).toEqual([10, 11, 20, 21, 30]);
});

test.each([
  [404, JSON.stringify(problem), problem],
  [502, '<h1>Bad gateway</h1>', undefined],
  [500, '{"detail":1}', undefined],
])('a refusal of %i is an error with the problem that it tells', async (status, body, told) => {
  const client = await clientOf((_request, response) => response.writeHead(status).end(body));
  for (const refused of [client.get('/site'), client.read('/site'), client.open('/site')]) {
    await expect(refused).rejects.toMatchObject({ name: 'ApiError', status, problem: told });
  }
});

test('who asks too often waits as the portal says, but not for ever', async () => {
  let asked = 0;
  const client = await clientOf(({ url }, response) => {
    asked += 1;
    const isStill = url?.includes('/site') === true || asked < 3;
    if (isStill) response.writeHead(429, { 'Retry-After': '0' }).end();
    else response.end('{"data":[]}');
  });
  expect(await client.get('/categories')).toEqual({ data: [] });
  expect(asked).toBe(3);
  await expect(client.get('/site')).rejects.toMatchObject({ status: 429 });
});

test('an answer that does not come, or is none, is an error', async () => {
  const client = await clientOf(({ url = '' }, response) => {
    if (url.includes('/site')) response.end('Xin chào');
    if (url.includes('/categories')) response.destroy();
  });
  await expect(client.get('/site')).rejects.toMatchObject({ status: 502 });
  await expect(client.get('/categories')).rejects.toMatchObject({ status: 0 });
  const late = client.get('/articles', { timeLimitMs: 50 });
  await expect(late).rejects.toMatchObject({ name: 'ApiError', status: 0 });
  const leaving = new AbortController();
  const left = client.get('/articles', { signal: leaving.signal });
  leaving.abort(new Error('đi rồi'));
  await expect(left).rejects.toThrow('đi rồi');
});

test('a signal that lives long is held by no request that is over', async () => {
  const client = await clientOf(({ url = '' }, response) => {
    if (url.includes('/site')) response.writeHead(404);
    response.end('{"data":[]}');
  });
  const { signal } = new AbortController();
  await client.get('/categories', { signal });
  await expect(client.get('/site', { signal })).rejects.toMatchObject({ status: 404 });
  const list = await client.open('/articles.csv', { signal });
  const file = await client.download('/uploads/a.pdf', signal);
  expect(await list.text()).toBe('{"data":[]}');
  await file.body?.cancel();
  await expect.poll(() => getEventListeners(signal, 'abort')).toEqual([]);
});

test('who leaves while a body comes ends it, and the server sees it', async () => {
  const closed = Promise.withResolvers<void>();
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv' }).write('a');
    response.once('close', closed.resolve);
  });
  const leaving = new AbortController();
  const { status, headers, body } = await client.open('/articles.csv', { signal: leaving.signal });
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv']);
  const reader = body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('a');
  const next = reader?.read();
  leaving.abort(new Error('đi rồi'));
  await expect(next).rejects.toThrow('đi rồi');
  await closed.promise;
});
