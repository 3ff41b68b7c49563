import { Validator } from '@seriousme/openapi-schema-validator';
import { endpoints } from '@portal/contract/endpoints';
import { problem, PROBLEM_TYPE } from '@portal/contract/problem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { startCms, type Cms } from './support/cms.js';

const responses = z.record(z.string(), z.unknown());
const openApi = z.looseObject({
  paths: z.record(z.string(), z.object({ get: z.looseObject({ responses }) })),
});
const paths = Object.keys(endpoints);
/** The addresses that require a query. */
const REQUIRED = new Map([
  ['/redirects', '?url=/cu'],
  ['/search', '?q=tin'],
  ['/search/suggest', '?q=tin'],
]);
/** The addresses that answer 404 in an empty portal. */
const NOTHING_THERE = ['/redirects', '/site', ...paths.filter((path) => path.includes('{'))];

let cms: Cms;
let document: z.output<typeof openApi>;

beforeAll(async () => {
  cms = await startCms();
  document = openApi.parse(await (await cms.get('/api/v1/openapi.json')).json());
});
afterAll(() => cms.stop());

test('what the API answers about itself is an OpenAPI document', async () => {
  const { valid, errors } = await new Validator().validate(document);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(Object.keys(document.paths)).toEqual(paths);
});

function describedStatuses(path: string): string[] {
  return Object.keys(document.paths[path]?.get.responses ?? {});
}

async function failureOf(address: string, method = 'GET') {
  const response = await fetch(`${cms.url}/api/v1${address}`, { method });
  const body: unknown = await response.json();
  return {
    status: response.status,
    type: response.headers.get('content-type')?.split(';')[0],
    isProblem: problem.safeParse(body).success,
    allow: response.headers.get('allow'),
  };
}

const PROBLEM = { type: PROBLEM_TYPE, isProblem: true, allow: null };

describe.each(paths)('%s', (path) => {
  const address = path.replace(/\{\w+\}/g, 'khong-co');

  test('refuses a parameter that it does not describe', async () => {
    expect(await failureOf(`${address}?khac=1`)).toEqual({ ...PROBLEM, status: 400 });
    expect(describedStatuses(path)).toContain('400');
  });

  test('refuses to be written to', async () => {
    const refused = { ...PROBLEM, status: 405, allow: 'GET, HEAD, OPTIONS' };
    expect(await failureOf(address, 'POST')).toEqual(refused);
    expect(describedStatuses(path)).toContain('405');
  });

  const canMiss = NOTHING_THERE.includes(path);
  test(`on an empty portal it ${canMiss ? 'has nothing, as described' : 'answers'}`, async () => {
    const { status } = await cms.get(`/api/v1${address}${REQUIRED.get(path) ?? ''}`);
    expect(status).toBe(canMiss ? 404 : 200);
    expect(describedStatuses(path).includes('404')).toBe(canMiss);
  });
});
