import { problem } from '@portal/contract/problem';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestSite, type TestSite } from './testing/site.ts';
import { exchange, startWireCms } from './testing/wire.ts';

let cms: Awaited<ReturnType<typeof startWireCms>>;
let site: TestSite;
beforeAll(async () => {
  cms = await startWireCms();
  site = await startTestSite({
    cmsUrl: cms.url,
    limits: { headersMs: 2_000, checkEveryMs: 20, silentMs: 60_000 },
  });
});
afterAll(() => {
  site.close();
  cms.close();
});

/** Two visitors, so that the web server holds connections to the cms that others will reuse. */
beforeEach(async () => {
  await othersGetTheirOwn();
  cms.heads.length = 0;
});

async function othersGetTheirOwn(): Promise<void> {
  const paths = ['/api/v1/site', '/api/v1/categories', '/uploads/a.jpg', '/api/v1/articles?page=2'];
  const answers = await Promise.all(paths.map((path) => site.ask(path)));
  expect(answers.map(({ body }) => body)).toEqual(paths);
}

function lines(...all: string[]): string {
  return `${all.join('\r\n')}\r\n`;
}

const SMUGGLED = lines('GET /admin/init HTTP/1.1', 'Host: x', '', '');
const CHUNKED = `${SMUGGLED.length.toString(16)}\r\n${SMUGGLED}\r\n0\r\n\r\n`;
const CLOSE = 'Connection: close';

interface Shape {
  name: string;
  sent: string;
  status?: number;
}

const api = (method: string, ...headers: string[]) =>
  lines(`${method} /api/v1/site HTTP/1.1`, 'Host: site', ...headers, '');

const refused: Shape[] = [
  ...['GET', 'HEAD', 'OPTIONS'].flatMap((method) => [
    { name: `${method}, chunked`, sent: api(method, 'Transfer-Encoding: chunked') + CHUNKED },
    {
      name: `${method}, a length`,
      sent: api(method, `Content-Length: ${SMUGGLED.length}`) + SMUGGLED,
    },
  ]),
  {
    name: 'an address that cannot be decoded',
    sent:
      lines('GET /api/v1/%ff HTTP/1.1', 'Host: site', 'Transfer-Encoding: chunked', '') + CHUNKED,
  },
  {
    name: 'an empty chunked body before another request',
    sent: `${api('GET', 'Transfer-Encoding: chunked')}0\r\n\r\n${SMUGGLED}`,
  },
  {
    name: 'both lengths, chunked first',
    sent: api('GET', 'Transfer-Encoding: chunked', 'Content-Length: 4') + CHUNKED,
  },
  {
    name: 'both lengths, chunked last',
    sent: api('GET', `Content-Length: ${CHUNKED.length}`, 'Transfer-Encoding: chunked') + CHUNKED,
  },
  {
    name: 'two lengths',
    sent: api('GET', 'Content-Length: 0', `Content-Length: ${SMUGGLED.length}`) + SMUGGLED,
  },
  {
    name: 'two lengths in one line',
    sent: api('GET', `Content-Length: 0, ${SMUGGLED.length}`) + SMUGGLED,
  },
  {
    name: 'a length with a sign',
    sent: api('GET', `Content-Length: +${SMUGGLED.length}`) + SMUGGLED,
  },
  { name: 'chunked, identity', sent: api('GET', 'Transfer-Encoding: chunked, identity') + CHUNKED },
  { name: 'identity', sent: api('GET', 'Transfer-Encoding: identity') + SMUGGLED },
  { name: 'a blank before the colon', sent: api('GET', 'Transfer-Encoding : chunked') + CHUNKED },
  { name: 'a folded line', sent: api('GET', 'Transfer-Encoding:', ' chunked') + CHUNKED },
  {
    name: 'a folded line of another',
    sent: api('GET', 'X: y', ' Transfer-Encoding: chunked') + CHUNKED,
    status: 400,
  },
  { name: 'xchunked', sent: api('GET', 'Transfer-Encoding: xchunked') + CHUNKED },
  { name: 'a tab before chunked', sent: api('GET', 'Transfer-Encoding:\tchunked') + CHUNKED },
  {
    name: 'a bare line feed',
    sent: `${api('GET').replace('\r\n\r\n', '\n')}Transfer-Encoding: chunked\r\n\r\n${CHUNKED}`,
  },
  {
    name: 'the method CONNECT',
    sent: lines('CONNECT cms:1337 HTTP/1.1', 'Host: cms:1337', '') + SMUGGLED,
    status: 405,
  },
  { name: 'an unknown method', sent: `${api('SMUGGLE')}${SMUGGLED}` },
  {
    name: 'a body of a method that writes',
    sent: api('POST', 'Transfer-Encoding: chunked') + CHUNKED,
    status: 405,
  },
  {
    name: 'a body that is announced',
    sent: api('GET', 'Expect: 100-continue', `Content-Length: ${SMUGGLED.length}`) + SMUGGLED,
  },
  { name: 'no host', sent: lines('GET /api/v1/site HTTP/1.1', CLOSE, '') },
  { name: 'two hosts', sent: lines('GET /api/v1/site HTTP/1.1', 'Host: site', 'Host: cms', '') },
  { name: 'a host with a path', sent: lines('GET /api/v1/site HTTP/1.1', 'Host: site/admin', '') },
  {
    name: 'the absolute form',
    sent: lines('GET http://cms/api/v1/site HTTP/1.1', 'Host: site', CLOSE, ''),
  },
  { name: 'a body that drips', sent: `${api('GET', 'Content-Length: 100')}a` },
  { name: 'headers that drip', sent: 'GET /api/v1/site HTTP/1.1\r\nHost: s', status: 408 },
];

test.each(refused)(
  '$name: refused, and nothing reaches the cms',
  async ({ sent, status = 400 }) => {
    const answer = await exchange(site.port, [sent]);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head.toLowerCase()).toContain('connection: close');
    expect(head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(statusIn(body)).toBe(sent.startsWith('HEAD') ? undefined : status);
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
    expect(cms.heads).toEqual([]);
    await othersGetTheirOwn();
  },
);

function statusIn(body: string): number | undefined {
  if (body === '') return undefined;
  return problem.parse(JSON.parse(Buffer.from(body, 'latin1').toString())).status;
}

const answered: Shape[] = [
  { name: 'HTTP/1.0 without a host', sent: lines('GET /api/v1/site HTTP/1.0', '') },
  {
    name: 'HTTP/1.0 that keeps its connection',
    sent:
      lines('GET /api/v1/site HTTP/1.0', 'Connection: keep-alive', '') +
      lines('GET /healthz HTTP/1.0', ''),
  },
  { name: 'a length of zero', sent: api('GET', 'Content-Length: 0', CLOSE) },
  { name: 'an upgrade', sent: api('GET', 'Connection: Upgrade, close', 'Upgrade: websocket') },
  {
    name: 'an upgrade to HTTP/2',
    sent: api(
      'GET',
      'Connection: Upgrade, HTTP2-Settings, close',
      'Upgrade: h2c',
      'HTTP2-Settings: AAMAAABk',
    ),
  },
  { name: 'an expectation without a body', sent: api('GET', 'Expect: 100-continue', CLOSE) },
];

test.each(answered)('$name: the cms sees one request, without more', async ({ sent }) => {
  const answer = await exchange(site.port, [sent]);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
  expect(answer).toContain('/api/v1/site');
  expect(cms.heads).toHaveLength(1);
  expect(cms.heads[0]).toMatch(/^GET \/api\/v1\/site HTTP\/1\.1\r\n/);
  expect(cms.heads[0]).not.toMatch(/upgrade|http2|expect|length/i);
  await othersGetTheirOwn();
});

test('requests sent at once are each passed on, and answered in their order', async () => {
  const paths = ['/api/v1/a', '/api/v1/b', '/uploads/c'];
  const sent = paths.map((path) => lines(`GET ${path} HTTP/1.1`, 'Host: site', ''));
  const last = lines('GET /api/v1/d HTTP/1.1', 'Host: site', CLOSE, '');
  const answer = await exchange(site.port, [sent.join('') + last]);
  expect(
    answer.match(/\/(api|uploads)\/(v1\/)?[a-d]$|\/(api|uploads)\/(v1\/)?[a-d](?=HTTP)/g),
  ).toEqual([...paths, '/api/v1/d']);
  expect(cms.heads).toHaveLength(4);
});

test('nothing behind a refused request is answered, however many come at once', async () => {
  const more = api('GET').repeat(5);
  const answer = await exchange(site.port, [
    api('GET', 'Transfer-Encoding: chunked') + CHUNKED + more,
  ]);
  expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  expect(cms.heads).toEqual([]);
});

test('a body that goes on dripping does not keep its connection', async () => {
  const drops = Array.from({ length: 1_000 }, () => 'a');
  const answer = await exchange(site.port, [api('GET', 'Content-Length: 5000'), ...drops], 10);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
});

test('people who send a body for a file get a page, and the cms nothing', async () => {
  const chunked = ['GET /uploads/a.jpg HTTP/1.1', 'Host: site', 'Transfer-Encoding: chunked', ''];
  const answer = await exchange(site.port, [lines(...chunked) + CHUNKED]);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('<!doctype html>');
  expect(cms.heads).toEqual([]);
});

test('what is unreadable behind a request does not get into its answer', async () => {
  const answer = await exchange(site.port, [`${api('GET')}\0\0\r\n\r\n`]);
  expect(answer).not.toContain('problem');
  await othersGetTheirOwn();
});
