import { afterAll, beforeAll, expect, test } from 'vitest';
import { legalReadModel } from '../src/legal/read-model/legal-read-model.js';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
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

const groupOf = async (slug: string) =>
  (await ask(cms, '/legal-documents/{slug}', {}, slug)).data.group;

/** The groups by number; the facet must have the same counts. */
async function groups(): Promise<Record<string, string>> {
  const { data, meta } = await ask(cms, '/legal-documents', {});
  const counts = new Map<string, number>();
  for (const { group } of data) counts.set(group, (counts.get(group) ?? 0) + 1);
  expect(new Map(meta.facets.group.map(({ value, count }) => [value, count]))).toEqual(counts);
  return Object.fromEntries(data.map(({ number, group }) => [number, group]));
}

test('the group follows from type, number and body, however a document was filed', async () => {
  const decree = await clerk.createType('Nghị định');
  const decision = await clerk.createType('Quyết định');
  const plan = await clerk.createType('Kế hoạch');
  const department = await clerk.createBody('Sở Khoa học và Công nghệ');
  await clerk.issue('15/2020/NĐ-CP', { documentType: decree, group: 'administrative' });
  await clerk.issue('37/2018/QĐ-UBND', { documentType: decision });
  await clerk.issue('5005/QĐ-UBND', { documentType: decision });
  await clerk.issue('53-HĐBT', { documentType: decision, group: 'normative' });
  await clerk.issue('9/2019/QĐ-SKHCN', { documentType: decision, issuingBodies: [department] });
  await clerk.issue('216/KH-UBND', { documentType: plan, group: 'normative' });
  await clerk.issue('03/VBHN-UBND');
  await clerk.issue('Không số', { documentType: decree, group: 'draft' });
  const expected = {
    '15/2020/NĐ-CP': 'normative',
    '37/2018/QĐ-UBND': 'normative',
    '5005/QĐ-UBND': 'administrative',
    '53-HĐBT': 'normative',
    '9/2019/QĐ-SKHCN': 'administrative',
    '216/KH-UBND': 'administrative',
    '03/VBHN-UBND': 'consolidated',
    '': 'draft',
  };
  expect(await groups()).toEqual(expected);
  await rebuildModel(cms.strapi.db.connection, legalReadModel, {});
  expect(await groups()).toEqual(expected);
});

test('documents change their group with the name of their type, and lose it with the type', async () => {
  const documentId = await clerk.createType('Đề cương');
  await clerk.issue('77/ABC-UBND', { documentType: documentId });
  expect(await groupOf('77-abc-ubnd')).toBe('administrative');
  await clerk.renameTerm('document-type', documentId, 'Thông tư');
  expect(await groupOf('77-abc-ubnd')).toBe('normative');
  await cms.strapi.documents('api::document-type.document-type').delete({ documentId });
  expect(await groupOf('77-abc-ubnd')).toBe('administrative');
  expect((await groups())['77/ABC-UBND']).toBe('administrative');
});

test('documents change their group with the name of a body', async () => {
  const documentId = await clerk.createBody('Ủy ban nhân dân xã');
  await clerk.issue('78/2026/QĐ-UBND', { issuingBodies: [documentId] });
  expect(await groupOf('78-2026-qd-ubnd')).toBe('normative');
  await clerk.renameTerm('issuing-body', documentId, 'Sở Tư pháp');
  expect(await groupOf('78-2026-qd-ubnd')).toBe('administrative');
});
