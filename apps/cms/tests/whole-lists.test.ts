import { API_ROOT } from '@portal/contract/endpoints';
import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  contentAddress,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { LIST_COLUMNS } from '@portal/contract/exported-fields';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { contentTable, uidOf } from '../src/content/content-types.js';
import { legalReadModel } from '../src/legal/read-model/legal-read-model.js';
import { newsReadModel } from '../src/news/read-model/news-read-model.js';
import { batchesOf } from '../src/platform/database/chunk.js';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { minimalItem } from './support/minimal-items.js';

/** Exceeds two batches of an export. */
const COPIES = 620;

const list = z.object({
  data: z.array(z.looseObject({ documentId: z.string(), slug: z.string(), updatedAt: z.string() })),
  meta: z.looseObject({ pagination: z.looseObject({ nextCursor: z.nullable(z.string()) }) }),
});

let cms: Cms;
const SITE = 'https://so.example.vn';

beforeAll(async () => {
  cms = await startCms({ WEB_PUBLIC_URL: SITE });
  const category = await cms.strapi
    .documents('api::category.category')
    .create({ data: { name: 'Thông báo' }, status: 'published' });
  const fields: Partial<Record<ContentTypeName, object>> = {
    article: { title: '=Tin', category: category.documentId },
  };
  for (const type of CONTENT_TYPE_NAMES) {
    if (type === 'legal-document') continue;
    const data = { ...(await minimalItem(cms, type)), ...fields[type] };
    await cms.strapi.documents(uidOf(type)).create({ data, status: 'published' });
  }
  const issuedOn = '2024-01-01';
  await clerkOf(cms).issue('1/2024/QĐ-UBND', { issuedOn, effectiveFrom: '2024-02-01' });
  for (const type of CONTENT_TYPE_NAMES) await multiply(type);
  await rebuildModel(cms.strapi.db.connection, newsReadModel, {});
  await rebuildModel(cms.strapi.db.connection, legalReadModel, {});
});
afterAll(() => cms.stop());

/** Inserts copies by SQL as an import would; a third have another place in the list, or no day of effect. */
async function multiply(type: ContentTypeName): Promise<void> {
  const db = cms.strapi.db.connection;
  const { table } = contentTable(type);
  const { id: _id, ...row } = await db(table).whereNotNull('published_at').first();
  const copies = Array.from({ length: COPIES }, (_none, at) => ({
    ...row,
    ...{ document_id: `copy${at}`, slug: `ban-${at}` },
    ...('number' in row && { number: `${at + 2}/2024/QĐ-UBND` }),
    ...('posted_at' in row && at % 3 === 0 && { posted_at: new Date('2023-05-01T01:00:00Z') }),
    ...('effective_from' in row && at % 3 === 0 && { effective_from: null }),
  }));
  for (const batch of batchesOf(copies, 50)) await db(table).insert(batch);
}

const address = (type: ContentTypeName, form: string, query: string) =>
  `${API_ROOT}/${CONTENT_TYPES[type].plural}${form}?${query}`;

/** Reads the list page by page. */
async function entriesOf(type: ContentTypeName, query: string) {
  const found: z.infer<typeof list>['data'] = [];
  for (let cursor = ''; ;) {
    const answer = await cms.get(address(type, '', `${query}&pageSize=100${cursor}`));
    const { data, meta } = list.parse(await answer.json());
    found.push(...data);
    const { nextCursor } = meta.pagination;
    if (nextCursor === null) return found;
    cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
  }
}

const parsed = (line: string): unknown => JSON.parse(line);

const LISTS: [type: ContentTypeName, query: string, count: number][] = [
  ...CONTENT_TYPE_NAMES.map((type): [ContentTypeName, string, number] => [type, '', COPIES + 1]),
  ['article', 'sort=postedAt&to=2023-12-31', 207],
  ['article', 'category=thong-bao', 1],
  ['legal-document', 'sort=-effectiveFrom', COPIES + 1],
  ['legal-document', 'sort=number&year=2024', COPIES + 1],
  ['legal-document', 'number=1/2024/qd-ubnd', 1],
];

describe.each(LISTS)('all of %s with "%s"', (type, query, count) => {
  test('is in both files, in the order of the list', async () => {
    const entries = await entriesOf(type, query);
    expect(entries).toHaveLength(count);
    const lines = await (await cms.get(address(type, '.ndjson', query))).text();
    expect(lines.endsWith('}\n')).toBe(true);
    expect(lines.split('\n').slice(0, -1).map(parsed)).toEqual(entries);
    const csv = await (await cms.get(address(type, '.csv', query))).text();
    const { data, errors } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => [row['Địa chỉ'], row['Cập nhật lúc']])).toEqual(
      entries.map(({ slug, updatedAt }) => [SITE + contentAddress(type, slug), updatedAt]),
    );
  });
});

test.each(CONTENT_TYPE_NAMES)(
  'the table of %s has the columns that are described',
  async (type) => {
    const answer = await cms.get(address(type, '.csv', ''));
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = await answer.arrayBuffer();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const [head = ''] = text.split('\r\n');
    const described = LIST_COLUMNS[type].map((name) => expect.stringContaining(name));
    expect(head.split(',')).toEqual(described);
    expect(text.startsWith('\uFEFF')).toBe(true);
  },
);

test('no cell of a table is run by a spreadsheet', async () => {
  const text = await (await cms.get(address('article', '.csv', 'category=thong-bao'))).text();
  expect(text).toContain("\r\n'=Tin,2024-01-01,Thông báo,");
});

test.each(['/articles.csv', '/pages.ndjson', '/legal-documents.csv?year=2024', '/records.ndjson'])(
  '%s is sent again only when something has changed',
  async (path) => {
    const url = cms.url + API_ROOT + path;
    const first = await fetch(url);
    await first.text();
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('link')).toContain('rel="license"');
    const headers = { 'If-None-Match': etag };
    const again = await fetch(url, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    const title = `Trang mới cho ${path}`;
    const data = { title, body: '<p>Nội dung</p>' };
    await cms.strapi.documents('api::page.page').create({ data, status: 'published' });
    const changed = await fetch(url, { headers });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    await changed.text();
  },
);
