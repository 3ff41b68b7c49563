import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { startCms, type Cms } from './support/cms.js';
import { ADMIN } from './support/environment.js';

let cms: Cms;
let count = 0;

beforeAll(async () => {
  cms = await startCms({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' });
  expect(await statusOf(OFFICE)).toBe(200);
});
afterAll(() => cms.stop());

/** An address from which somebody has signed in before. */
const OFFICE = '198.51.100.7';

/** Another visitor, as the proxy sees it. */
const newAddress = () => `203.0.113.${(count += 1)}`;

const post = (path: string, from: string, body: object, headers: Record<string, string> = {}) =>
  fetch(cms.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
    body: JSON.stringify(body),
  });

const statusOf = async (from: string, email = ADMIN.email, password = ADMIN.password) =>
  (await post('/admin/login', from, { email, password })).status;

const tooMany = z.object({ error: z.object({ name: z.string(), message: z.string() }) });
const WRONG = 'Sai-12345';
/** Counts as a wrong attempt, but spares the slow comparison of a password. */
const NONE = '';

test('good sign-ins do not use up attempts', async () => {
  const from = newAddress();
  for (let n = 0; n < 8; n += 1) expect(await statusOf(from)).toBe(200);
});

test('after five wrong passwords one waits, and is told how long', async () => {
  const from = newAddress();
  for (let n = 0; n < 5; n += 1) expect(await statusOf(from, ADMIN.email, WRONG)).toBe(400);
  const answer = await post('/admin/LOGIN/', from, {
    ...ADMIN,
    email: ` ${ADMIN.email.toUpperCase()}`,
  });
  expect(answer.status).toBe(429);
  const seconds = Number(answer.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(300);
  expect(tooMany.parse(await answer.json()).error).toEqual({
    name: 'RateLimitError',
    message: 'Đã thử quá nhiều lần. Hãy đợi 5 phút rồi thử lại.',
  });
  expect(await statusOf(newAddress())).toBe(200);
});

test('one address does not try many accounts', async () => {
  const from = newAddress();
  for (let n = 0; n < 20; n += 1) {
    expect(await statusOf(from, `nguoi-${n}@example.gov.vn`, NONE)).toBe(400);
  }
  expect(await statusOf(from, 'nguoi-khac@example.gov.vn', NONE)).toBe(429);
});

test('many addresses do not try one account, nor lock out who works with it', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 21; n += 1) statuses.push(await statusOf(newAddress(), ADMIN.email, NONE));
  expect(statuses.at(-1)).toBe(429);
  expect(await statusOf(newAddress())).toBe(429);
  expect(await statusOf(OFFICE)).toBe(200);
});

test('all addresses of one IPv6 network are one', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 21; n += 1) {
    statuses.push(await statusOf(`2001:db8:0:1::${n}`, `mang-${n}@example.gov.vn`, NONE));
  }
  expect(statuses.at(-1)).toBe(429);
});

test('of the addresses in a header that of the outermost named proxy counts', async () => {
  const from = newAddress();
  const statuses: number[] = [];
  for (let n = 0; n < 21; n += 1) {
    const said = `${newAddress()}, ${from}, 10.1.2.3`;
    statuses.push(await statusOf(said, `bia-${n}@example.gov.vn`, NONE));
  }
  expect(statuses.at(-1)).toBe(429);
});

test.each([
  ['/admin/forgot-password', { email: 'ai-do@example.gov.vn' }],
  ['/admin/reset-password', { resetPasswordToken: 'a'.repeat(40), password: 'MatKhau-2026' }],
  ['/admin/register', { registrationToken: 'a', userInfo: {} }],
])('%s is bounded as well', async (path, body) => {
  const from = newAddress();
  const statuses: number[] = [];
  for (let n = 0; n < 11; n += 1) statuses.push((await post(path, from, body)).status);
  expect(statuses[0]).toBeLessThan(429);
  expect(statuses.at(-1)).toBe(429);
});

test('a password is compared whether there is such an account or not', async () => {
  const name = { firstname: 'An', lastname: 'Lê' };
  // Strapi itself hashes this password, unlike that of the other tests.
  const secret = { email: 'can-bo@example.gov.vn', password: 'Rieng-2026-MatKhau' };
  const somebody = { ...name, ...secret, isActive: true };
  await cms.strapi.service('admin::user').create({ ...somebody, roles: [] });
  const compared = vi.spyOn(cms.strapi.service('admin::auth'), 'validatePassword');
  const answers = [];
  for (const email of [somebody.email, 'khong-co@example.gov.vn']) {
    const answer = await post('/admin/login', OFFICE, { email, password: WRONG });
    answers.push({ status: answer.status, body: await answer.json() });
  }
  expect(answers[1]).toEqual(answers[0]);
  const hashes = compared.mock.calls.map(([, hash]) => String(hash));
  compared.mockRestore();
  expect(hashes).toHaveLength(2);
  // Hashes of one algorithm and cost take the same time to compare.
  expect(hashes[1]?.slice(0, 7)).toBe(hashes[0]?.slice(0, 7));
});

test('the session is for encrypted connections only where a named proxy says that it is one', async () => {
  const cookiesFor = async (headers: Record<string, string>) =>
    (await post('/admin/login', OFFICE, ADMIN, headers)).headers.getSetCookie().join();
  expect(await cookiesFor({ 'x-forwarded-proto': 'https' })).toMatch(/; secure/i);
  expect(await cookiesFor({})).not.toMatch(/; secure/i);
});

test('a proxy that is none is named to who starts the cms', async () => {
  await expect(startCms({ TRUSTED_PROXIES: 'nginx' })).rejects.toThrow('TRUSTED_PROXIES=nginx');
});
