import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { personWith } from './rights/people.js';
import { startCmsProcess, type CmsProcess } from './support/cms-process.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

const ARTICLE = 'api::article.article';
const ITEMS = 12;

let cms: Cms;
let other: CmsProcess;
beforeAll(async () => {
  cms = await startCms();
  const { DATABASE_URL = '' } = cms.environment;
  other = await startCmsProcess({ DATABASE_URL });
});
afterAll(async () => {
  await other.program.stop();
  await cms.stop();
});

test('two instances publish what is due once', async () => {
  const { headers } = await personWith(cms, 'reviewer');
  const office = editorOf(cms);
  const category = await office.createCategory('Tin');
  const at = new Date(Date.now() + 86_400_000).toISOString();
  const set = async (origin: string, title: string) => {
    const id = await office.draft({ title, category });
    const path = `/admin/workflow/schedules/${ARTICLE}/${id}/publish`;
    const response = await fetch(origin + path, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ at }),
    });
    expect(response.status).toBe(200);
    return id;
  };
  const ids: string[] = [];
  for (let place = 0; place < ITEMS; place += 1) ids.push(await set(cms.url, `Tin ${place}`));
  const db = cms.strapi.db.connection;
  await db('schedules').update({ due_at: 0 });
  await db('jobs').where({ kind: 'scheduled' }).update({ run_at: 0 });
  // Setting a time makes an instance look for due schedules.
  await Promise.all([set(cms.url, 'Tin của bên này'), set(other.url, 'Tin của bên kia')]);
  await vi.waitUntil(async () => (await db('schedules')).length === 2, { timeout: 60_000 });
  const published: string[] = await db('document_versions')
    .where({ action: 'publish' })
    .pluck('document_id');
  expect(published).toHaveLength(ITEMS);
  expect(new Set(published)).toEqual(new Set(ids));
});
