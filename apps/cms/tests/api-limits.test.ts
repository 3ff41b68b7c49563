import { once } from 'node:events';
import net from 'node:net';
import { problem } from '@portal/contract/problem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';

const WEB_SERVER = '10.213.0.3';
const PER_MINUTE = 5;

let cms: Cms;
let admin: Record<string, string>;
let count = 0;
beforeAll(async () => {
  cms = await startCms({
    TRUSTED_PROXIES: '127.0.0.1',
    API_UNLIMITED_ADDRESSES: WEB_SERVER,
    API_REQUESTS_PER_MINUTE: String(PER_MINUTE),
  });
  admin = await signIn(cms);
});
afterAll(() => cms.stop());

const newAddress = () => `203.0.113.${(count += 1)}`;

const ask = (from: string, headers: Record<string, string> = {}, path = '/articles') =>
  fetch(`${cms.url}/api/v1${path}`, { headers: { 'x-forwarded-for': from, ...headers } });

async function statuses(times: number, from: string, headers: Record<string, string> = {}) {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push((await ask(from, headers)).status);
  return all;
}

const send = (method: string, path: string, body?: object) =>
  fetch(`${cms.url}/admin/api-clients${path}`, {
    method,
    headers: { ...admin, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });

const given = z.object({ data: z.object({ id: z.number(), token: z.string() }) });
const clients = z.object({ data: z.array(z.looseObject({ id: z.number() })) });
const DETAILS = { name: 'Báo Khoa học', contact: 'toasoan@example.vn', perMinute: 8 };

async function giveToken(details: object = {}) {
  const response = await send('POST', '', { ...DETAILS, ...details });
  expect(response.status).toBe(201);
  return given.parse(await response.json()).data;
}
const clientNow = async (id: number) =>
  clients.parse(await (await send('GET', '')).json()).data.find((one) => one.id === id);

test('every answer tells the limit, and one too many when to come again', async () => {
  const from = newAddress();
  const first = await ask(from);
  expect(first.headers.get('ratelimit-policy')).toBe(`"address";q=${PER_MINUTE};w=60`);
  expect(first.headers.get('ratelimit')).toMatch(/^"address";r=4;t=\d+$/);
  expect((await ask(from, {}, '/articles?foo=1')).headers.get('ratelimit')).toContain('r=3;');
  expect(await statuses(3, from)).toEqual([200, 200, 200]);
  const refused = await ask(from);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  const { status, detail } = problem.parse(await refused.json());
  const seconds = Number(refused.headers.get('retry-after'));
  expect({ status, detail }).toEqual({
    status: 429,
    detail: expect.stringContaining(`${seconds} giây`),
  });
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
});

test('one address does not use up what another may ask, and one IPv6 network is one', async () => {
  await statuses(PER_MINUTE + 1, newAddress());
  expect(await statuses(1, newAddress())).toEqual([200]);
  expect(await statuses(PER_MINUTE, '2001:db8:0:1::1')).not.toContain(429);
  expect(await statuses(1, '2001:db8:0:1::2')).toEqual([429]);
});

test('the web server asks for all its visitors and is not counted', async () => {
  expect(new Set(await statuses(3 * PER_MINUTE, WEB_SERVER))).toEqual(new Set([200]));
});

test('a token allows what it was given for, from any address', async () => {
  const { id, token } = await giveToken();
  const headers = { authorization: `Bearer ${token}` };
  const from = newAddress();
  await statuses(PER_MINUTE + 1, from);
  const first = await ask(from, headers);
  expect(first.status).toBe(200);
  expect(first.headers.get('ratelimit-policy')).toBe('"token";q=8;w=60');
  for (let time = 0; time < 7; time += 1)
    expect((await ask(newAddress(), headers)).status).toBe(200);
  expect((await ask(newAddress(), headers)).status).toBe(429);
  await expect.poll(async () => (await clientNow(id))?.['usedAt']).toEqual(expect.any(String));
});

test('a token is shown once and stored as its hash alone', async () => {
  const { id, token } = await giveToken();
  const stored = await cms.strapi.db.connection('api_clients').where({ id }).first();
  expect(JSON.stringify(stored)).not.toContain(token);
  const listed = await clientNow(id);
  expect(JSON.stringify(listed)).not.toContain(token);
  expect(listed).toEqual({
    ...{ ...DETAILS, id, tokenEnd: token.slice(-4), usedAt: null, revokedAt: null },
    ...{ givenBy: expect.any(String), givenAt: expect.stringMatching(/^\d{4}-.*Z$/) },
  });
});

test('another limit holds at once, and a revoked token opens nothing more', async () => {
  const { id, token } = await giveToken({ perMinute: 1 });
  const headers = { authorization: `Bearer ${token}` };
  expect(await statuses(2, newAddress(), headers)).toEqual([200, 429]);
  expect((await send('PUT', `/${id}`, { ...DETAILS, perMinute: 100 })).status).toBe(200);
  expect(await statuses(2, newAddress(), headers)).toEqual([200, 200]);
  expect((await send('POST', `/${id}/revoke`)).status).toBe(200);
  expect(await statuses(1, newAddress(), headers)).toEqual([401]);
  expect((await clientNow(id))?.['revokedAt']).toEqual(expect.any(String));
  expect((await send('PUT', `/${id}`, DETAILS)).status).toBe(404);
});

test('a wrong token is told so, and counts for its address', async () => {
  const from = newAddress();
  const headers = { authorization: 'Bearer cong_sai' };
  const refused = await ask(from, headers);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  expect(problem.parse(await refused.json()).detail).toContain('Authorization');
  expect((await statuses(PER_MINUTE, from, headers)).at(-1)).toBe(429);
  // The credentials belong to a proxy, such as the password of a site that is not open yet.
  for (const authorization of ['Basic YTpi', 'Bearer a']) {
    expect(await statuses(1, newAddress(), { authorization })).toEqual([200]);
  }
});

test.each([
  [{ name: ' ' }, 'Hãy ghi tên bên sử dụng.'],
  [{ name: 'a'.repeat(101) }, 'không được dài quá 100 ký tự'],
  [{ contact: 5 }, 'Hãy ghi cách liên hệ.'],
  [{ perMinute: 0 }, 'phải là số nguyên từ 1'],
  [{ perMinute: 'nhiều' }, 'phải là số nguyên từ 1'],
  [{ perMinute: 1.5 }, 'phải là số nguyên từ 1'],
])('what an administrator writes is checked: %j', async (wrong, sentence) => {
  const response = await send('POST', '', { ...DETAILS, ...wrong });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(sentence);
});

test('only who may manage tokens sees and gives them', async () => {
  const other = { email: 'bao-chi@example.gov.vn', password: 'MatKhau-2026' };
  const role = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' } });
  await cms.strapi
    .service('admin::user')
    .create({ ...other, firstname: 'Bình', lastname: 'Lê', isActive: true, roles: [role.id] });
  const headers = { ...(await signIn(cms, other)), 'content-type': 'application/json' };
  const address = `${cms.url}/admin/api-clients`;
  expect((await fetch(address, { headers })).status).toBe(403);
  const body = JSON.stringify(DETAILS);
  expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(403);
  expect((await fetch(address)).status).toBe(401);
  expect((await send('POST', '/a/revoke')).status).toBe(404);
});

/** Writes `text` and returns everything received until the connection ends. */
async function raw(text: string): Promise<string> {
  const { port } = new URL(cms.url);
  const socket = net.connect(Number(port), '127.0.0.1');
  let answer = '';
  socket.on('data', (part) => (answer += part));
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

test.each(['Content-Length: 5', 'Transfer-Encoding: chunked'])(
  'a request to read with a body (%s) is refused and its connection ends',
  async (header) => {
    const answer = await raw(`GET /api/v1/articles HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('không được kèm nội dung');
  },
);

test('headers beyond 32 KB are refused', async () => {
  const long = `X-Long: ${'a'.repeat(40_000)}`;
  expect(await raw(`GET /api/v1/articles HTTP/1.1\r\nHost: a\r\n${long}\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431 /,
  );
});

test('who does not finish the headers of a request is dropped', async () => {
  const { httpServer } = cms.strapi.server;
  expect(httpServer.headersTimeout).toBe(20_000);
  httpServer.headersTimeout = 100;
  expect(await raw('GET /api/v1/articles HTTP/1.1\r\nHost: a\r\n')).toMatch(/^HTTP\/1.1 408 /);
  httpServer.headersTimeout = 20_000;
});

test('who stops reading an answer is dropped', async () => {
  const { httpServer } = cms.strapi.server;
  expect(httpServer.timeout).toBe(120_000);
  httpServer.timeout = 100;
  expect(await raw('GET /api/v1/changes/stream HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(
    /^HTTP\/1.1 200 /,
  );
  httpServer.timeout = 120_000;
});
