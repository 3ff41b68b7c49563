import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { legalReadModel } from '../src/legal/read-model/legal-read-model.js';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';

const BODY = 'api::issuing-body.issuing-body';

let cms: Cms;
let clerk: Clerk;
/** Three successive bodies, each with one document. */
let [first, second, third] = ['', '', ''];
let series = 0;

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
});
afterAll(() => cms.stop());

beforeEach(async () => {
  series += 1;
  first = await bodyWithDocument(1);
  second = await bodyWithDocument(2);
  third = await bodyWithDocument(3);
});

const slugOf = (place: number) => `co-quan-${series}${place}`;
const documentOf = (place: number) => `${series}${place}-kh-abc`;

async function bodyWithDocument(place: number): Promise<string> {
  const body = await clerk.createBody(`Cơ quan ${series}${place}`);
  await clerk.issue(`${series}${place}/KH-ABC`, { issuingBodies: [body] });
  return body;
}

async function change(documentId: string, data: Record<string, unknown>): Promise<void> {
  await cms.strapi.documents(BODY).update({ documentId, data });
}

/** The documents found by each body; the facet must have the same count. */
async function found() {
  const { facets } = (await ask(cms, '/legal-documents')).meta;
  const own = [1, 2, 3].map(async (place) => {
    const { data } = await ask(cms, '/legal-documents', { issuingBody: slugOf(place) });
    const count = facets.issuingBody.find(({ value }) => value === slugOf(place))?.count;
    expect(count).toBe(data.length);
    return data
      .map(({ slug }) => slug.slice(1, 2))
      .toSorted()
      .join(' ');
  });
  return Promise.all(own);
}

test('by a body of today is found what went before it, however many took over from one another', async () => {
  expect(await found()).toEqual(['1', '2', '3']);
  await change(first, { successors: [second] });
  expect(await found()).toEqual(['1', '1 2', '3']);
  await change(second, { successors: [third] });
  expect(await found()).toEqual(['1', '1 2', '1 2 3']);
  await rebuildModel(cms.strapi.db.connection, legalReadModel, {});
  expect(await found()).toEqual(['1', '1 2', '1 2 3']);
  await change(first, { successors: [] });
  expect(await found()).toEqual(['1', '2', '2 3']);
});

test('several bodies may take over from one, and one from several', async () => {
  await change(first, { successors: [second, third] });
  expect(await found()).toEqual(['1', '1 2', '1 3']);
  await change(first, { successors: [third] });
  await change(second, { successors: [third] });
  expect(await found()).toEqual(['1', '2', '1 2 3']);
});

test('bodies in a circle are found by one another', async () => {
  await change(first, { successors: [second] });
  await change(second, { successors: [third] });
  await change(third, { successors: [first] });
  expect(await found()).toEqual(['1 2 3', '1 2 3', '1 2 3']);
  const { formerBodies } = await detail(1);
  expect(formerBodies.map(({ successors }) => successors.length)).toEqual([2]);
});

test('a body that is deleted leads nowhere any more', async () => {
  await change(first, { successors: [second] });
  await change(second, { successors: [third] });
  await cms.strapi.documents(BODY).delete({ documentId: second });
  const { data } = await ask(cms, '/legal-documents', { issuingBody: slugOf(3) });
  expect(data.map(({ slug }) => slug)).toEqual([documentOf(3)]);
});

const detail = async (place: number) =>
  (await ask(cms, '/legal-documents/{slug}', {}, documentOf(place))).data;

test('a document keeps the name of its body of then, and names the body of today', async () => {
  await change(first, { successors: [second], activeTo: '2015-12-31' });
  await change(second, { successors: [third], activeTo: '2025-02-28' });
  const today = { slug: slugOf(3), name: `Cơ quan ${series}3` };
  const document = await detail(1);
  expect(document.issuingBodies).toEqual([{ slug: slugOf(1), name: `Cơ quan ${series}1` }]);
  expect(document.formerBodies).toEqual([
    { ...document.issuingBodies[0], activeTo: '2015-12-31', successors: [today] },
  ]);
  expect((await detail(3)).formerBodies).toEqual([]);
});

test('a body that is to end later is still the one of today', async () => {
  await change(first, { successors: [second] });
  await change(second, { successors: [third], activeTo: '2999-12-31' });
  expect((await detail(2)).formerBodies).toEqual([]);
  const [former] = (await detail(1)).formerBodies;
  expect(former?.successors.map(({ slug }) => slug)).toEqual([slugOf(2)]);
});

test('a search by the name of today finds what the body of then issued', async () => {
  await change(third, { name: `Trung tâm Thiên văn ${series}` });
  await change(first, { successors: [third] });
  const search = async () => {
    const { data } = await ask(cms, '/search', {
      q: `thien van ${series}`,
      type: 'legal-document',
    });
    return data.map(({ slug }) => slug).toSorted();
  };
  await expect.poll(search, { timeout: 30_000 }).toEqual([documentOf(1), documentOf(3)]);
});
