import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;
let clerk: Clerk;

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
});
afterAll(() => cms.stop());

const list = (query: Record<string, string> = {}) => ask(cms, '/legal-documents', query);

test('what has no day of effect stands last, filtered or not, on every page', async () => {
  const documentType = await clerk.createType('Quyết định');
  const days = new Map([
    ['A', null],
    ['B', '2019-01-01'],
    ['C', null],
    ['D', '2024-01-01'],
    ['E', '2021-01-01'],
  ]);
  for (const [number, effectiveFrom] of days) {
    await clerk.issue(number, { documentType, effectiveFrom, issuedOn: '2018-01-01' });
  }
  for (const narrowed of [{}, { type: 'quyet-dinh' }, { q: 've' }]) {
    const query = { sort: '-effectiveFrom', pageSize: '2', ...narrowed };
    const pages = [];
    for (const page of ['1', '2', '3']) pages.push(...(await list({ ...query, page })).data);
    const numbers = pages.map(({ number }) => number);
    expect(numbers.slice(0, 3), JSON.stringify(narrowed)).toEqual(['D', 'E', 'B']);
    expect(numbers.slice(3).toSorted(), JSON.stringify(narrowed)).toEqual(['A', 'C']);
  }
});

test('values of a facet that are as frequent come by their names, as Vietnamese orders them', async () => {
  const names = ['Đo lường', 'An toàn', 'Ấn phẩm', 'Dược', 'Ống dẫn', 'Ở đâu'];
  for (const name of names) {
    const field = await clerk.createField(name);
    await clerk.issue(`Về ${name}`, { legalFields: [field], signatories: [{ name }] });
  }
  const { field, signatory } = (await list()).meta.facets;
  const ordered = ['An toàn', 'Ấn phẩm', 'Dược', 'Đo lường', 'Ống dẫn', 'Ở đâu'];
  expect(field.map(({ label }) => label)).toEqual(ordered);
  expect(signatory.map(({ label }) => label)).toEqual(ordered);
});
