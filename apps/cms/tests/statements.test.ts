import { AsyncLocalStorage } from 'node:async_hooks';
import { dayOf } from '@portal/vietnamese/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispatch } from '../src/public-api/dispatch.js';
import { startCms, type Cms } from './support/cms.js';
import { publishLinkedContent } from './support/linked-content.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  await publishLinkedContent(cms);
});
afterAll(() => cms.stop());

/** Counts the statements of this answer only: background work runs outside its async context. */
async function answered(address: string) {
  const db = cms.strapi.db.connection;
  const own = new AsyncLocalStorage<string[]>();
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => void own.getStore()?.push(sql);
  db.on('query', note);
  const [path = '', search = ''] = address.split('?');
  const request = {
    ...{ method: 'GET', path: `/api/v1${path}`, search, lastEventId: undefined },
    ...{ waitForChange: () => Promise.resolve(false), publicFolder: '' },
  };
  const answer = await own.run(statements, () => dispatch(db, request));
  db.off('query', note);
  return { answer, statements };
}

const today = dayOf(new Date());
const month = today.slice(0, 7);

/** The limits hold whatever is published. */
test.each([
  ['/articles/tin-du', 2],
  ['/articles/khong-co', 2],
  ['/articles', 2],
  ['/articles?category=thong-bao', 3],
  [`/articles?date=${today}`, 3],
  [`/articles/calendar?month=${month}`, 4],
  ['/categories?latest=5', 3],
  ['/legal-documents', 12],
  ['/legal-documents/1-qd-stc', 12],
  ['/pages', 2],
  ['/pages/trang', 3],
  ['/videos', 3],
  ['/videos/phim', 3],
  ['/galleries', 3],
  ['/galleries/album', 3],
  ['/site', 5],
  ['/search?q=tin', 10],
  ['/search?q=1/QĐ-STC', 11],
  ['/search/suggest?q=tin', 3],
  ['/changes/state', 1],
] as const)('%s costs at most %i statements', async (address, most) => {
  const { answer, statements } = await answered(address);
  expect(answer.status).toBe(address.endsWith('khong-co') ? 404 : 200);
  expect(statements.length, statements.join('\n')).toBeGreaterThan(0);
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most);
  // SQLite would plan such a statement anew at each run.
  expect(statements.filter((sql) => /limit \?/i.test(sql))).toEqual([]);
});

test.each([
  ['/search?q=tin&pageSize=20', '/search?q=phim&pageSize=7&page=2'],
  ['/search/suggest?q=tin', '/search/suggest?q=phim+album'],
])('%s and %s are asked by the same statements', async (one, other) => {
  const [known, further] = [await answered(one), await answered(other)];
  expect(further.answer.status).toBe(200);
  expect(known.statements).toEqual(expect.arrayContaining(further.statements));
});

test('the two statements of an article bring all that belongs to it', async () => {
  const { answer } = await answered('/articles/tin-du');
  expect(answer).toMatchObject({
    body: {
      data: {
        body: expect.stringMatching(
          /\/van-ban\/1-qd-stc.*\/tin-tuc\/tin-dich.*\/van-ban\/2-qd-stc/,
        ),
        cover: { url: '/uploads/a.png' },
        attachments: [{ name: 'a.png' }],
        corrections: [{ date: '2026-01-01', note: 'Sửa' }],
        relatedArticles: [{ slug: 'tin-dich' }, { slug: 'tin-cung-muc' }],
        citedDocuments: [{ slug: '1-qd-stc', documentType: { name: 'Quyết định' } }],
      },
    },
  });
});
