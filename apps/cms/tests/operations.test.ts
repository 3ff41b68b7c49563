import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { API_ROOT, endpoints } from '@portal/contract/endpoints';
import type { Operation } from '@portal/contract/endpoints/operation';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { uidOf } from '../src/content/content-types.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { minimalItem } from './support/minimal-items.js';
import { uploaderOf } from './support/uploads.js';
import { forgetAnswers } from './support/forget-answers.js';

const header = z.object({ $ref: z.string() });
const response = z.object({
  $ref: z.optional(z.string()),
  headers: z.optional(z.record(z.string(), header)),
  content: z.optional(z.record(z.string(), z.unknown())),
});
const openApi = z.looseObject({
  paths: z.record(
    z.string(),
    z.object({ get: z.object({ responses: z.record(z.string(), response) }) }),
  ),
  components: z.looseObject({
    responses: z.record(z.string(), response),
    headers: z.record(z.string(), z.object({ required: z.boolean() })),
  }),
});

let cms: Cms;
let document: z.infer<typeof openApi>;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
/** One address with content for each operation. */
const addresses = new Map<string, string>();

beforeAll(async () => {
  // The cms never limits loopback, but it limits the visitors whom a trusted proxy names.
  cms = await startCms({ TRUSTED_PROXIES: '127.0.0.1', API_REQUESTS_PER_MINUTE: '1' });
  document = openApi.parse(await (await cms.get(`${API_ROOT}/openapi.json`)).json());
  ajv.addSchema(document, 'api');
  const category = await cms.strapi
    .documents('api::category.category')
    .create({ data: { name: 'Thông báo' }, status: 'published' });
  const fields: Partial<Record<ContentTypeName, object>> = {
    article: { category: category.documentId },
    page: { legacyUrls: [{ url: '/cu' }] },
    video: { transcript: 'Xin chào' },
  };
  const published = new Map<ContentTypeName, { documentId: string; slug: string }>();
  for (const type of CONTENT_TYPE_NAMES) {
    if (type === 'legal-document') continue;
    const data = { ...(await minimalItem(cms, type)), ...fields[type] };
    const { documentId, slug } = await cms.strapi
      .documents(uidOf(type))
      .create({ data, status: 'published' });
    published.set(type, { documentId, slug: String(slug) });
  }
  await cms.strapi.documents('api::site.site').create({ data: { agencyName: 'Sở' } });
  const upload = await uploaderOf(cms);
  const uploaded: unknown = await (await upload('Phụ lục', 'phu-luc.txt', 'text/plain')).json();
  const [{ id: file }] = z.parse(z.tuple([z.object({ id: z.number() })]), uploaded);
  const files = [{ file, kind: 'annex' }];
  await clerkOf(cms).issue('1/2024/QĐ-UBND', { issuedOn: '2024-01-01', files });
  for (const path of Object.keys(endpoints)) addresses.set(path, path);
  for (const [type, { slug }] of published) {
    const { plural } = CONTENT_TYPES[type];
    addresses.set(`/${plural}/{slug}`, `/${plural}/${slug}`);
  }
  for (const [path, address] of [
    ['/articles/calendar', '/articles/calendar?year=2024'],
    ['/legal-documents/{slug}', '/legal-documents/1-2024-qd-ubnd'],
    ['/legal-documents/{slug}/files.zip', '/legal-documents/1-2024-qd-ubnd/files.zip'],
    [
      '/legal-documents/{slug}/legislation.jsonld',
      '/legal-documents/1-2024-qd-ubnd/legislation.jsonld',
    ],
    ['/transcripts/{slug}', `/transcripts/${published.get('video')?.slug}`],
    ['/redirects', '/redirects?url=/cu'],
    ['/search', '/search?q=muc'],
    ['/search/suggest', '/search/suggest?q=muc'],
    ['/records/{type}/{documentId}', `/records/article/${published.get('article')?.documentId}`],
  ] as const) {
    addresses.set(path, address);
  }
});
afterAll(() => cms.stop());

const pointerTo = (...parts: string[]) =>
  `api#/${parts.map((part) => encodeURIComponent(part.replaceAll('/', '~1'))).join('/')}`;

/** The OpenAPI description of a status, and its place in the document. */
function described(path: string, status: number) {
  const own = document.paths[path]?.get.responses[status];
  const name = own?.$ref?.split('/').at(-1);
  return name === undefined
    ? { own, place: ['paths', path, 'get', 'responses', String(status)] }
    : { own: document.components.responses[name], place: ['components', 'responses', name] };
}

/** The ways in which an answer deviates from the OpenAPI document. */
async function deviationsOf(path: string, answer: Response): Promise<string[]> {
  const { own, place } = described(path, answer.status);
  if (!own) return [`${answer.status} is not described`];
  const missing = Object.keys(own.headers ?? {}).filter(
    (name) => document.components.headers[name]?.required && !answer.headers.has(name),
  );
  const found = missing.map((name) => `${name} is missing`);
  if (!own.content) return found;
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  if (!(type in own.content)) return [...found, `${type} is not described`];
  const validate = ajv.compile({ $ref: pointerTo(...place, 'content', type, 'schema') });
  for (const value of valuesIn(type, await beginningOf(answer))) {
    if (!validate(value)) found.push(ajv.errorsText(validate.errors));
  }
  return found;
}

/** An event stream does not end, so only its first event is read. */
async function beginningOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer.text();
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const { value = '' } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return value;
}

function valuesIn(type: string, text: string): unknown[] {
  if (type === 'application/x-ndjson')
    return text
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  if (type.endsWith('json')) return [JSON.parse(text)];
  if (type !== 'text/event-stream') return [text];
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data));
}

/** This test publishes no album. */
const ALBUM = '/galleries/{slug}';
const operations: [path: string, operation: Operation][] = Object.entries(endpoints);
const pathsOf = (isAsked: (operation: Operation, path: string) => boolean) =>
  operations.filter(([path, operation]) => isAsked(operation, path)).map(([path]) => path);

const ask = (path: string, query = '', init: RequestInit = {}) =>
  fetch(cms.url + API_ROOT + (addresses.get(path) ?? '') + query, init);

test.each(pathsOf((_operation, path) => path !== ALBUM))(
  '%s answers as it is described',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(await deviationsOf(path, answer)).toEqual([]);
  },
);

test.each(pathsOf(() => true))('%s refuses as it is described', async (path) => {
  const separator = addresses.get(path)?.includes('?') ? '&' : '?';
  const unknown = await ask(path, `${separator}khac=1`);
  expect(unknown.status).toBe(400);
  expect(await deviationsOf(path, unknown)).toEqual([]);
  const written = await ask(path, '', { method: 'POST' });
  expect(written.status).toBe(405);
  expect(await deviationsOf(path, written)).toEqual([]);
});

const withPlace = pathsOf(({ missing }, path) => missing !== undefined && path.includes('{'));
test.each(withPlace)('%s misses as it is described', async (path) => {
  const address = path.replace('{type}', 'article').replace(/\{\w+\}/g, 'khong-co');
  const answer = await cms.get(API_ROOT + address);
  expect(answer.status).toBe(404);
  expect(await deviationsOf(path, answer)).toEqual([]);
});

test.each(pathsOf(({ gone }) => gone !== undefined))('%s tells what is gone', async (path) => {
  const answer = await ask(path, '?after=999999999');
  expect(answer.status).toBe(410);
  expect(await deviationsOf(path, answer)).toEqual([]);
});

const hasTag = pathsOf(({ mediaType, isLive }, path) => {
  const isStream = mediaType === 'text/event-stream';
  return !isStream && !isLive && path !== ALBUM;
});
test.each(hasTag)('%s is not sent again', async (path) => {
  const etag = (await ask(path)).headers.get('etag') ?? '';
  const answer = await ask(path, '', { headers: { 'If-None-Match': etag } });
  expect(answer.status).toBe(304);
  expect(await deviationsOf(path, answer)).toEqual([]);
});

const everyPath = pathsOf(() => true);
test.each(everyPath.map((path, at) => [path, `203.0.113.${at}`]))(
  '%s tells who asks too often',
  async (path, address) => {
    const headers = { 'x-forwarded-for': address };
    await (await ask(path, '', { method: 'HEAD', headers })).text();
    const answer = await ask(path, '', { headers });
    expect(answer.status).toBe(429);
    expect(await deviationsOf(path, answer)).toEqual([]);
  },
);

test('while the database is away every operation says so as it is described', async () => {
  await forgetAnswers(cms);
  const { client } = cms.strapi.db.connection;
  const connection = vi
    .spyOn(client, 'acquireConnection')
    .mockImplementation(() => Promise.reject(new Error('the database is away')));
  const log = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
  try {
    for (const path of everyPath) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(503);
      expect(await deviationsOf(path, answer), path).toEqual([]);
    }
  } finally {
    connection.mockRestore();
    log.mockRestore();
  }
  expect((await ask('/pages')).status).toBe(200);
});
