import { afterEach, expect, test, vi } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { emptyDatabase } from './support/database.js';
import { ADMIN } from './support/environment.js';

let cms: Cms | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await cms?.stop();
  cms = undefined;
});

function post(running: Cms, path: string, body: object): Promise<Response> {
  return fetch(`${running.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

test('the first administrator of the environment can sign in', async () => {
  cms = await startCms();
  expect((await post(cms, '/admin/login', ADMIN)).status).toBe(200);
});

test('nobody becomes administrator from outside, even while there is none', async () => {
  cms = await startCms();
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
});

test('without settings a password is generated and printed once', async () => {
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  cms = await startCms({ ...(await emptyDatabase()), ADMIN_EMAIL: '', ADMIN_PASSWORD: '' });
  const password = /Mật khẩu:\s+(\S+)/.exec(printed.join(''))?.[1];
  const email = /Thư điện tử:\s+(\S+)/.exec(printed.join(''))?.[1];
  expect((await post(cms, '/admin/login', { email, password })).status).toBe(200);
  const { environment } = cms;
  await cms.stop();
  printed.length = 0;
  cms = await startCms(environment);
  expect(printed.join('')).not.toContain('Mật khẩu');
});

test('a weak password in the settings is refused with a sentence', async () => {
  const database = await emptyDatabase();
  await expect(startCms({ ...database, ADMIN_PASSWORD: 'abc' })).rejects.toThrow('ADMIN_PASSWORD');
});
