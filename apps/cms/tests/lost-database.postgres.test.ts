import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOwnPostgres, type OwnPostgres } from '../../../scripts/postgres.js';
import { signIn } from './support/admin.js';
import { startCmsProcess, type CmsProcess } from './support/cms-process.js';

const COLLECTION = '/content-manager/collection-types/api::page.page';
const AWAY = 'Cơ sở dữ liệu tạm thời không trả lời';
const BOUNDED = { timeout: 30_000 };

let postgres: OwnPostgres;
let cms: CmsProcess;
let headers: Record<string, string>;

beforeAll(async () => {
  postgres = await startOwnPostgres();
  cms = await startCmsProcess({ DATABASE_URL: postgres.url });
  headers = { ...(await signIn(cms)), 'content-type': 'application/json' };
}, 180_000);
afterAll(async () => {
  await cms.program.stop();
  await postgres.stop();
});

const statusOf = async (path: string) => (await fetch(`${cms.url}${path}`, { headers })).status;

function publish(title: string): Promise<Response> {
  const body = JSON.stringify({ title, body: '<p>Nội dung</p>' });
  return fetch(`${cms.url}${COLLECTION}/actions/publish`, { method: 'POST', headers, body });
}

test('while the database is away everything says so, and works again after it', async () => {
  expect((await publish('Trước khi mất')).status).toBe(200);
  await postgres.kill();

  for (const path of ['/api/v1/pages', COLLECTION, '/admin/users/me']) {
    const answer = await fetch(`${cms.url}${path}`, { headers });
    expect(answer.status, path).toBe(503);
    expect(answer.headers.get('retry-after'), path).toBe('5');
  }
  const refused = await publish('Khi đã mất');
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain(AWAY);
  expect(await statusOf('/healthz')).toBe(200);

  await postgres.startAgain();
  await expect.poll(() => statusOf('/readyz'), BOUNDED).toBe(200);
  await expect.poll(() => statusOf(COLLECTION), BOUNDED).toBe(200);
  const shown = await (await fetch(`${cms.url}/api/v1/pages`)).text();
  expect(shown).toContain('Trước khi mất');
  expect(shown).not.toContain('Khi đã mất');
  expect(cms.program.hasEnded()).toBe(false);
});

test('connections that the server ends, idle and busy, cost no more than a moment', async () => {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const acknowledged: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const titles = [1, 2, 3].map((number) => `Lần ${round}-${number}`);
    const answers = titles.map((title) => publish(title));
    if (round % 2 === 0) await Promise.all(answers);
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()',
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    acknowledged.push(...titles.filter((_, index) => statuses[index] === 200));
    await expect.poll(() => statusOf(COLLECTION), BOUNDED).toBe(200);
  }
  await client.end();
  const shown = await (await fetch(`${cms.url}/api/v1/pages`)).text();
  expect(acknowledged.filter((title) => !shown.includes(title))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(5);
  expect(cms.program.hasEnded()).toBe(false);
});
