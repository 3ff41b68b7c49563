import type { Facet } from '@portal/contract/document-filters';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { legalReadModel } from '../src/legal/read-model/legal-read-model.js';
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
const detail = async (slug: string, query: Record<string, string> = {}) =>
  (await ask(cms, '/legal-documents/{slug}', query, slug)).data;
const numbersOf = async (query: Record<string, string> = {}) =>
  (await list(query)).data.map(({ number }) => number);
const facetOf = async (facet: Facet, query: Record<string, string> = {}) =>
  Object.fromEntries(
    (await list(query)).meta.facets[facet].map(({ value, count }) => [value, count]),
  );

describe('a family of decisions', () => {
  let oldDecision: string;
  let newDecision: string;

  beforeAll(async () => {
    const decision = await clerk.createType('Quyết định');
    const plan = await clerk.createType('Kế hoạch');
    const committee = await clerk.createBody('Ủy ban nhân dân tỉnh');
    const department = await clerk.createBody('Sở Khoa học và Công nghệ');
    const field = await clerk.createField('Đo lường');
    oldDecision = await clerk.issue('12/2017/QĐ-UBND', {
      ...{ documentType: decision, issuingBodies: [committee], legalFields: [field] },
      ...{ issuedOn: '2017-03-20', effectiveFrom: '2017-04-01' },
      signatories: [{ name: 'Nguyễn Văn A', position: 'Chủ tịch' }],
    });
    newDecision = await clerk.issue('46/2025/QĐ-UBND', {
      ...{ documentType: decision, issuingBodies: [committee, department] },
      ...{ issuedOn: '2025-09-22', effectiveFrom: '2025-10-01' },
      relations: [{ kind: 'replaces', target: oldDecision }],
    });
    await clerk.issue('88/KH-UBND', {
      ...{ documentType: plan, issuingBodies: [department], legalFields: [field] },
      issuedOn: '2026-02-24',
    });
  });

  test('is listed newest first, each with its status today', async () => {
    const { data, meta } = await list();
    expect(data.map(({ number, status }) => [number, status])).toEqual([
      ['88/KH-UBND', 'not-applicable'],
      ['46/2025/QĐ-UBND', 'in-force'],
      ['12/2017/QĐ-UBND', 'expired'],
    ]);
    expect(meta.pagination.total).toBe(3);
  });

  test('has the status of any day', async () => {
    const statusOn = async (on: string) => (await detail('12-2017-qd-ubnd', { on })).status;
    expect(await statusOn('2017-03-31')).toBe('not-yet-in-force');
    expect(await statusOn('2017-04-01')).toBe('in-force');
    expect(await statusOn('2025-09-30')).toBe('in-force');
    expect(await statusOn('2025-10-01')).toBe('expired');
    expect(await facetOf('status', { on: '2019-06-01' })).toEqual({
      'in-force': 1,
      'not-yet-in-force': 1,
      'not-applicable': 1,
    });
    expect(await numbersOf({ on: '2019-06-01', status: 'in-force' })).toEqual(['12/2017/QĐ-UBND']);
  });

  test('says why in words, by which document, and what happened when', async () => {
    const { validity, timeline } = await detail('12-2017-qd-ubnd');
    expect(validity).toMatchObject({ label: 'Hết hiệu lực toàn bộ', isOverridden: false });
    expect(validity.reason).toBe(
      'Bị thay thế bởi Quyết định số 46/2025/QĐ-UBND từ ngày 01-10-2025.',
    );
    expect(validity.by?.slug).toBe('46-2025-qd-ubnd');
    expect(timeline.map(({ day, label, by }) => [day, label, by?.number])).toEqual([
      ['2017-03-20', 'Ban hành', undefined],
      ['2017-04-01', 'Có hiệu lực', undefined],
      ['2025-10-01', 'Bị thay thế bởi', '46/2025/QĐ-UBND'],
    ]);
  });

  test('has its relations in both directions, with both labels', async () => {
    const [active] = (await detail('46-2025-qd-ubnd')).relations;
    expect(active).toMatchObject({
      ...{ kind: 'replaces', direction: 'active', label: 'Thay thế' },
      ...{ inverseLabel: 'Bị thay thế bởi', number: '12/2017/QĐ-UBND' },
    });
    const [passive] = (await detail('12-2017-qd-ubnd')).relations;
    expect(passive).toMatchObject({
      ...{ kind: 'replaces', direction: 'passive', label: 'Bị thay thế bởi' },
      document: { slug: '46-2025-qd-ubnd', status: 'in-force' },
    });
  });

  test.each(['12 2017 qd ubnd', '12/2017/qđ-ubnd', 'Quyết định số 12/2017/QĐ-UBND', '12 2017'])(
    'is found by «%s»',
    async (q) => {
      expect(await numbersOf({ q })).toEqual(['12/2017/QĐ-UBND']);
    },
  );

  test('is found by its whole number, and by words without marks', async () => {
    expect(await numbersOf({ number: '12/2017/QĐUBND' })).toEqual(['12/2017/QĐ-UBND']);
    expect(await numbersOf({ number: '12/2017' })).toEqual([]);
    expect(await numbersOf({ q: 've 88' })).toEqual(['88/KH-UBND']);
  });

  test('words narrow together with facets, and facets count what has the words', async () => {
    expect(await numbersOf({ q: 'ubnd', type: 'quyet-dinh' })).toEqual([
      ...['46/2025/QĐ-UBND', '12/2017/QĐ-UBND'],
    ]);
    expect(await numbersOf({ q: '12 2017', field: 'do-luong' })).toEqual(['12/2017/QĐ-UBND']);
    expect(await numbersOf({ q: '12 2017', type: 'ke-hoach' })).toEqual([]);
    expect(await numbersOf({ q: 'ubnd', status: 'in-force' })).toEqual(['46/2025/QĐ-UBND']);
    expect(await numbersOf({ q: 'khong co', type: 'quyet-dinh' })).toEqual([]);
    expect(await numbersOf({ number: '12/2017/QĐ-UBND', q: '46' })).toEqual([]);
    expect(await facetOf('type', { q: 'qd' })).toEqual({ 'quyet-dinh': 2 });
    expect(await facetOf('type', { q: 'ubnd', type: 'ke-hoach' })).toEqual({
      ...{ 'quyet-dinh': 2, 'ke-hoach': 1 },
    });
    expect(await facetOf('status', { q: 'qd' })).toEqual({ 'in-force': 1, expired: 1 });
    expect((await list({ q: 'qd', pageSize: '1' })).meta.pagination.total).toBe(2);
  });

  test('in the order of numbers 12 stands before 46 and 88', async () => {
    expect(await numbersOf({ sort: 'number' })).toEqual([
      ...['12/2017/QĐ-UBND', '46/2025/QĐ-UBND', '88/KH-UBND'],
    ]);
    const ninth = await clerk.issue('9/2030/QĐ-UBND');
    expect((await numbersOf({ sort: 'number' }))[0]).toBe('9/2030/QĐ-UBND');
    await clerk.delete(ninth);
  });

  test('counts what each facet would find together with the others', async () => {
    expect(await facetOf('type')).toEqual({ 'quyet-dinh': 2, 'ke-hoach': 1 });
    expect(await facetOf('type', { type: 'ke-hoach' })).toEqual({ 'quyet-dinh': 2, 'ke-hoach': 1 });
    expect(await facetOf('year', { type: 'quyet-dinh' })).toEqual({ 2025: 1, 2017: 1 });
    expect(await facetOf('issuingBody', { type: 'quyet-dinh', year: '2025' })).toEqual({
      'uy-ban-nhan-dan-tinh': 1,
      'so-khoa-hoc-va-cong-nghe': 1,
    });
    expect(await facetOf('signatory')).toEqual({ 'Nguyễn Văn A': 1 });
    expect(await numbersOf({ year: '2017,2026' })).toEqual(['88/KH-UBND', '12/2017/QĐ-UBND']);
  });

  test('a value that does not exist finds nothing, and says 0', async () => {
    for (const facet of ['type', 'issuingBody', 'field', 'year', 'status', 'signatory'] as const) {
      const { data, meta } = await list({ [facet]: 'khong-co' });
      expect(data, facet).toEqual([]);
      expect(meta.facets[facet], facet).toContainEqual({
        ...{ value: 'khong-co', label: 'khong-co', count: 0 },
      });
    }
  });

  test('fifty values are taken, fifty-one and a day that is none refused by name', async () => {
    const values = (count: number) => Array.from({ length: count }, (_, n) => `k-${n}`).join(',');
    expect(await numbersOf({ type: values(50) })).toEqual([]);
    for (const query of [`type=${values(51)}`, 'on=2018-02-30', 'sort=abc', 'year=']) {
      const response = await cms.get(`/api/v1/legal-documents?${query}`);
      expect(response.status, query).toBe(400);
    }
  });

  test('when the newer one is withdrawn the older is in force again, and has no trace of it', async () => {
    await clerk.withdraw(newDecision);
    const { status, relations, timeline } = await detail('12-2017-qd-ubnd');
    expect(status).toBe('in-force');
    expect([relations, timeline.length]).toEqual([[], 2]);
    await clerk.publish(newDecision);
    expect((await detail('12-2017-qd-ubnd')).status).toBe('expired');
  });

  test('the index made anew is the same', async () => {
    const before = [
      await list(),
      await list({ on: '2019-06-01' }),
      await detail('12-2017-qd-ubnd'),
    ];
    await rebuildModel(cms.strapi.db.connection, legalReadModel, {});
    expect([
      await list(),
      await list({ on: '2019-06-01' }),
      await detail('12-2017-qd-ubnd'),
    ]).toEqual(before);
  });
});

test('a draft is made known, not issued', async () => {
  await clerk.issue('Không số', { group: 'draft', slug: 'du-thao' });
  const { timeline, validity } = await detail('du-thao');
  expect(timeline.map(({ label }) => label)).toEqual(['Công bố dự thảo']);
  expect(validity.reason).toBe('Dự thảo, chưa được ban hành.');
});

test('programs get a document in the terms of schema.org, relations and provisions both ways', async () => {
  const target = await clerk.issue('80/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
  await clerk.issue('81/2021/QĐ-UBND', {
    effectiveFrom: '2021-02-01',
    relations: [{ kind: 'amends', target, scope: 'part', clause: 'khoản 2 Điều 5' }],
  });
  const legislation = async (slug: string, query = '') => {
    const answer = await cms.get(`/api/v1/legal-documents/${slug}/legislation.jsonld${query}`);
    expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    return z.looseObject({}).parse(await answer.json());
  };
  const provision = '/van-ban/80-2020-qd-ubnd#khoan-2-dieu-5';
  expect(await legislation('80-2020-qd-ubnd')).toMatchObject({
    ...{ '@context': 'https://schema.org', '@type': 'Legislation' },
    legislationDateOfApplicability: '2020-02-01',
    legislationLegalForce: 'https://schema.org/PartiallyInForce',
    '@reverse': { legislationAmends: [{ legislationIdentifier: '81/2021/QĐ-UBND' }] },
    hasPart: [{ '@id': expect.stringContaining(provision) }],
  });
  expect(await legislation('81-2021-qd-ubnd')).toMatchObject({
    legislationAmends: [
      {
        '@id': expect.stringContaining(provision),
        isPartOf: { legislationIdentifier: '80/2020/QĐ-UBND' },
      },
    ],
  });
  expect(await legislation('80-2020-qd-ubnd', '?on=2020-12-31')).toMatchObject({
    legislationLegalForce: 'https://schema.org/InForce',
  });
  const missing = await cms.get('/api/v1/legal-documents/khong-co/legislation.jsonld');
  expect(missing.status).toBe(404);
});
