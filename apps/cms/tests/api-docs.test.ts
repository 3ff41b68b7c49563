import { API_ROOT, endpoints } from '@portal/contract/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('the page shows every operation in both languages, with a form for every parameter', async () => {
  const page = await (await cms.get(`${API_ROOT}/docs`)).text();
  for (const [path, { operationId, summary, query }] of Object.entries(endpoints)) {
    const section = page.slice(page.indexOf(`<article id="${operationId}"`));
    const own = section.slice(0, section.indexOf('</article>'));
    expect(own).toContain(`${API_ROOT}${path}`);
    for (const text of summary) expect(own).toContain(text);
    for (const name of Object.keys(query._zod.def.shape)) expect(own).toContain(` name="${name}"`);
  }
});

test('it needs nothing from elsewhere, and no script or style inside the page', async () => {
  const response = await cms.get(`${API_ROOT}/docs`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const page = await response.text();
  expect(page).not.toMatch(/<style|<script(?![^>]* src=)| style=| on[a-z]+=/);
  const loaded = [...page.matchAll(/(?:src|rel="stylesheet" href)="([^"]*)"/g)];
  expect(loaded.map(([, address]) => address)).toEqual([
    `${API_ROOT}/docs.css`,
    `${API_ROOT}/docs.js`,
  ]);
});

test.each([
  ['/docs.css', 'text/css'],
  ['/docs.js', 'text/javascript'],
])('%s is there, and is not sent again', async (path, type) => {
  const first = await cms.get(API_ROOT + path);
  expect([first.status, first.headers.get('content-type')]).toEqual([
    200,
    `${type}; charset=utf-8`,
  ]);
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
  const again = await fetch(cms.url + API_ROOT + path, { headers });
  expect(again.status).toBe(304);
});

test('a page of a list names the others, and every answer its licence', async () => {
  const documents = cms.strapi.documents('api::page.page');
  for (const title of ['Một', 'Hai', 'Ba']) {
    await documents.create({ data: { title, body: '<p>Nội dung</p>' }, status: 'published' });
  }
  const linksOf = async (address: string) => {
    const response = await cms.get(`${API_ROOT}${address}`);
    const links = (response.headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g);
    return new Map([...links].map(([, target = '', rel = '']) => [rel, target]));
  };
  const first = await linksOf('/pages?pageSize=1');
  expect([...first.keys()]).toEqual(['first', 'next', 'last', 'license']);
  expect(first.get('last')).toBe(`${API_ROOT}/pages?pageSize=1&page=3`);
  const second = await linksOf((first.get('next') ?? '').replace(API_ROOT, ''));
  expect(second.get('prev')).toBe(`${API_ROOT}/pages?pageSize=1&page=1`);
  expect(second.get('first')).toBe(`${API_ROOT}/pages?pageSize=1`);
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  for (const address of ['/site', '/legal-documents.csv', '/openapi.json', '/khong-co']) {
    expect(Object.fromEntries(await linksOf(address)), address).toEqual({ license: licence });
  }
});

test('a web page of another origin may read every header', async () => {
  const response = await cms.get(`${API_ROOT}/articles`);
  expect(response.headers.get('access-control-expose-headers')).toBe('*');
});
