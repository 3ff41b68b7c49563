import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { isSomebodyWaiting } from './support/waiting.js';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const ROUNDS = 12;

let cms: Cms;
let office: Editor;
let headers: { authorization: string };
let category: string;
beforeAll(async () => {
  cms = await startCms();
  office = editorOf(cms);
  headers = await signIn(cms);
  category = await office.createCategory('Tin');
});
afterAll(() => cms.stop());

async function send(method: string, path: string, body: object): Promise<number> {
  const { status } = await fetch(`${cms.url}${ARTICLES}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}

test('who save, publish, discard and create at once never wait for each other in a circle', async () => {
  const id = await office.post({ title: 'Tin chung', category });
  const fresh = {
    title: 'Tin mới',
    body: '<p>Nội dung</p>',
    category: { connect: [{ documentId: category }] },
  };
  const statuses: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = await office.draft({ title: `Tin của vòng ${round}`, category });
    statuses.push(
      ...(await Promise.all([
        ...[send('PUT', `/${id}`, { title: `Tin sửa ${round}` }), send('POST', '', fresh)],
        ...[
          send('POST', `/${id}/actions/publish`, {}),
          send('POST', `/${own}/actions/publish`, {}),
        ],
        ...[send('PUT', `/${own}`, { title: `Tin khác ${round}` }), send('POST', '', fresh)],
        ...[
          send('POST', `/${id}/actions/discard`, {}),
          send('POST', `/${own}/actions/publish`, {}),
        ],
      ])),
    );
  }
  expect(statuses.filter((status) => status >= 300)).toEqual([]);
});

describe('while several items are published in one transaction, one of them', () => {
  let first: string;
  let second: string;
  beforeAll(async () => {
    first = await office.post({ title: 'Tin trước', category });
    second = await office.post({ title: 'Tin sau', category });
  });

  async function decide(method: string, path: string, body: object = {}): Promise<number> {
    const { status } = await fetch(`${cms.url}/admin/workflow/${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return status;
  }
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
  const of = (part: string, deed = '') => `${part}/api::article.article/${second}${deed}`;

  test.each([
    // The item is already approved when the request gets its turn.
    ['is returned', 400, () => decide('POST', of('review', '/return'), { note: 'Thiếu nguồn' })],
    [
      'gets a time to be withdrawn',
      200,
      () => decide('PUT', of('schedules', '/withdraw'), { at: inAnHour() }),
    ],
    ['loses its time', 200, () => decide('DELETE', of('schedules', '/publish'))],
    ['is retired', 200, () => decide('POST', of('taking-back', '/retire'), { reason: 'Cũ' })],
    // The item applies again when the request gets its turn.
    ['is reinstated', 400, () => decide('POST', of('taking-back', '/reinstate'))],
  ])('%s, and waits for its turn', async (_deed, status, act) => {
    await decide('POST', of('review', '/send'));
    await decide('PUT', of('schedules', '/publish'), { at: inAnHour() });
    const acted = await cms.strapi.db.transaction(async () => {
      await office.publish(first);
      const acting = act();
      await vi.waitUntil(() => isSomebodyWaiting(cms), { timeout: 20_000, interval: 5 });
      await office.publish(second);
      return { acting };
    });
    expect(await acted.acting).toBe(status);
  });
});
