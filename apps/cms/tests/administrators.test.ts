import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { ADMIN } from './support/environment.js';

let cms: Cms;
/** The environment of a database without an administrator, as a first start finds it. */
let withoutAdministrator: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => cms.stop());

function post(running: Cms, path: string, body: object): Promise<Response> {
  return fetch(`${running.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

test('the first administrator of the environment can sign in', async () => {
  expect((await post(cms, '/admin/login', ADMIN)).status).toBe(200);
});

test('nobody becomes administrator from outside, even while there is none', async () => {
  await cms.strapi.db.query('admin::user').deleteMany({});
  const stranger = { email: 'x@example.org', password: 'Xyz12345', firstname: 'X', lastname: 'Y' };
  for (const path of [
    '/admin/register-admin',
    '/admin/register-admin/',
    '/admin/Register-Admin',
    '/admin//register-admin',
    '/admin/%72egister-admin',
    '/admin/register',
  ]) {
    expect((await post(cms, path, stranger)).status, path).toBeGreaterThanOrEqual(400);
  }
  expect(await cms.strapi.db.query('admin::user').count()).toBe(0);
  withoutAdministrator = cms.environment;
});

test('a weak password in the settings is refused with a sentence', async () => {
  await cms.stop();
  const environment = { ...withoutAdministrator, ADMIN_PASSWORD: 'abc' };
  await expect(startCms(environment)).rejects.toThrow('ADMIN_PASSWORD');
});

test('without settings a password is generated and printed once', async () => {
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  cms = await startCms({ ...withoutAdministrator, ADMIN_EMAIL: '', ADMIN_PASSWORD: '' });
  const password = /Mật khẩu:\s+(\S+)/.exec(printed.join(''))?.[1];
  const email = /Thư điện tử:\s+(\S+)/.exec(printed.join(''))?.[1];
  expect((await post(cms, '/admin/login', { email, password })).status).toBe(200);
  const { environment } = cms;
  await cms.stop();
  printed.length = 0;
  cms = await startCms(environment);
  expect(printed.join('')).not.toContain('Mật khẩu');
});
