import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

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
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
});
