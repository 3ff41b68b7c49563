import * as fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Act, ActRelation } from '../src/legal/validity/model.js';
import { graphOf } from '../src/legal/validity/testing/graphs.js';
import { naiveStatuses } from '../src/legal/validity/testing/naive.js';
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

/** The status of a document, as every answer about it gives it. */
async function told(number: string, slug: string, on?: string) {
  const day: Record<string, string> = on === undefined ? {} : { on };
  const [detail, list] = await Promise.all([
    ask(cms, '/legal-documents/{slug}', day, slug),
    ask(cms, '/legal-documents', { ...day, number }),
  ]);
  const query = new URLSearchParams({ ...day, number }).toString();
  const lines = await (await cms.get(`/api/v1/legal-documents.ndjson?${query}`)).text();
  const csv = await (await cms.get(`/api/v1/legal-documents.csv?${query}`)).text();
  const [row] = Papa.parse<Record<string, string>>(csv, { header: true }).data;
  const [listed] = list.data;
  expect(listed?.statusReason).toEqual(detail.data.statusReason);
  expect(JSON.parse(lines)).toEqual(listed);
  expect(row?.['Lý do của tình trạng']).toBe(listed?.statusReason?.sentence ?? '');
  return { reason: listed?.statusReason, validity: detail.data.validity };
}

async function found(q: string) {
  const { data } = await ask(cms, '/search', { q, type: 'legal-document' });
  return data[0]?.document?.statusReason;
}

const AMENDED = { effectiveFrom: '2020-02-01', abstract: 'Quy chế nuôi ong lấy mật' };

test('what amended a document is said with its status, on the day that is asked for', async () => {
  const amended = await clerk.issue('1/2020/QĐ-UBND', AMENDED);
  const amending = await clerk.issue('2/2021/QĐ-UBND', {
    ...{ issuedOn: '2021-01-05', effectiveFrom: '2021-02-01' },
    relations: [{ kind: 'amends', target: amended, scope: 'part', clause: 'khoản 2 Điều 5' }],
  });
  const sentence =
    'Được sửa đổi, bổ sung một phần (khoản 2 Điều 5) bởi Văn bản số 2/2021/QĐ-UBND từ ngày 01-02-2021.';
  const { reason, validity } = await told('1/2020/QĐ-UBND', '1-2020-qd-ubnd', '2021-02-01');
  expect(reason).toMatchObject({ sentence, since: '2021-02-01', by: { slug: '2-2021-qd-ubnd' } });
  expect(validity.reason).toBe(`${sentence} Những nội dung không bị tác động vẫn còn hiệu lực.`);
  expect(await found('nuôi ong lấy mật')).toEqual(reason);
  const before = await told('1/2020/QĐ-UBND', '1-2020-qd-ubnd', '2021-01-31');
  expect(before).toMatchObject({ reason: null, validity: { status: 'in-force' } });
  await clerk.withdraw(amending);
  expect((await told('1/2020/QĐ-UBND', '1-2020-qd-ubnd')).reason).toBeNull();
  expect(await found('nuôi ong lấy mật')).toBeNull();
});

test('what has no validity has no reason for it, whatever it follows', async () => {
  const plan = await clerk.issue('12/KH-UBND', { group: 'administrative' });
  await clerk.issue('13/VBHN-UBND', {
    group: 'consolidated',
    relations: [{ kind: 'consolidates', target: plan }],
  });
  const { reason, validity } = await told('13/VBHN-UBND', '13-vbhn-ubnd');
  expect([validity.status, validity.by?.slug]).toEqual(['not-applicable', '12-kh-ubnd']);
  expect(reason).toBeNull();
});

test('the first amendment is named, and each further one is counted from its day on', async () => {
  const target = await clerk.issue('8/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
  for (const [number, effectiveFrom] of [
    ...[['9/2021/QĐ-UBND', '2021-03-01'] as const, ['10/2021/QĐ-UBND', '2021-05-01'] as const],
    ...[['11/2021/QĐ-UBND', '2021-07-01'] as const],
  ]) {
    const clauses = ['Điều 1', 'Điều 2'];
    const relations = clauses.map((clause) => ({ kind: 'amends', target, scope: 'part', clause }));
    await clerk.issue(number, { issuedOn: '2021-01-05', effectiveFrom, relations });
  }
  const on = async (day: string) => (await told('8/2020/QĐ-UBND', '8-2020-qd-ubnd', day)).reason;
  const first =
    'Được sửa đổi, bổ sung một phần (Điều 1) bởi Văn bản số 9/2021/QĐ-UBND từ ngày 01-03-2021.';
  expect(await on('2021-04-30')).toMatchObject({ sentence: first, since: '2021-03-01' });
  expect(await on('2021-05-01')).toMatchObject({
    sentence: `${first} Ngoài ra còn 1 văn bản khác sửa đổi, bổ sung hoặc bãi bỏ một phần.`,
    since: '2021-05-01',
  });
  expect(await on('2021-07-01')).toMatchObject({
    sentence: `${first} Ngoài ra còn 2 văn bản khác sửa đổi, bổ sung hoặc bãi bỏ một phần.`,
    since: '2021-07-01',
    by: { slug: '9-2021-qd-ubnd' },
  });
});

test('a suspension does not hide that parts were amended before', async () => {
  const target = await clerk.issue('14/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
  for (const [number, kind, effectiveFrom] of [
    ['15/2021/QĐ-UBND', 'amends', '2021-03-01'],
    ['16/2021/QĐ-UBND', 'suspends', '2021-05-01'],
  ]) {
    const relations = [{ kind, target, scope: 'part' }];
    await clerk.issue(String(number), { issuedOn: '2021-01-05', effectiveFrom, relations });
  }
  expect((await told('14/2020/QĐ-UBND', '14-2020-qd-ubnd')).reason).toMatchObject({
    sentence:
      'Bị tạm ngưng hiệu lực một phần bởi Văn bản số 16/2021/QĐ-UBND từ ngày 01-05-2021. Ngoài ra còn 1 văn bản khác sửa đổi, bổ sung hoặc bãi bỏ một phần.',
    since: '2021-05-01',
  });
});

test('a document that is in force again says what had suspended it', async () => {
  const target = await clerk.issue('17/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
  await clerk.issue('18/2021/QĐ-UBND', {
    ...{ issuedOn: '2021-01-05', effectiveFrom: '2021-02-01', expiresOn: '2021-05-01' },
    relations: [{ kind: 'suspends', target }],
  });
  expect((await told('17/2020/QĐ-UBND', '17-2020-qd-ubnd')).reason).toMatchObject({
    sentence:
      'Có hiệu lực trở lại từ ngày 01-05-2021, sau thời gian đình chỉ hoặc tạm ngưng theo Văn bản số 18/2021/QĐ-UBND.',
    since: '2021-05-01',
    by: { slug: '18-2021-qd-ubnd' },
  });
});

test('a document that is not public is named nowhere', async () => {
  const target = await clerk.issue('3/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
  await clerk.draft('4/2021/QĐ-UBND', {
    ...{ issuedOn: '2021-01-05', effectiveFrom: '2021-02-01' },
    relations: [{ kind: 'replaces', target }],
  });
  expect((await told('3/2020/QĐ-UBND', '3-2020-qd-ubnd')).reason).toBeNull();
});

test.each([
  {
    fields: { effectiveFrom: '2020-02-01', expiresOn: '2021-01-01' },
    reason: { sentence: 'Hết hiệu lực từ ngày 01-01-2021.', since: '2021-01-01', by: null },
  },
  {
    fields: { validityOverride: 'no-longer-suitable', validityReason: 'Luật mới quy định khác.' },
    reason: { sentence: 'Luật mới quy định khác.', since: '2020-01-01', by: null },
  },
  { fields: { effectiveFrom: '2020-02-01' }, reason: null },
  { fields: { effectiveFrom: '2120-02-01' }, reason: null },
  { fields: { group: 'administrative' }, reason: null },
])('of $fields it says $reason', async ({ fields, reason }) => {
  const id = await clerk.issue('5/2020/QĐ-UBND', fields);
  expect((await told('5/2020/QĐ-UBND', '5-2020-qd-ubnd')).reason).toEqual(reason);
  await clerk.delete(id);
});

test('a consolidated text names what it follows', async () => {
  const base = await clerk.issue('6/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
  await clerk.issue('7/VBHN-UBND', {
    group: 'consolidated',
    relations: [{ kind: 'consolidates', target: base }],
  });
  expect((await told('7/VBHN-UBND', '7-vbhn-ubnd')).reason).toMatchObject({
    ...{ sentence: 'Theo tình trạng của Văn bản số 6/2020/QĐ-UBND.', since: '2020-02-01' },
    by: { slug: '6-2020-qd-ubnd' },
  });
});

const DAYS = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
const IDS = ['a', 'b', 'c', 'd'];

/** Only later documents act on earlier ones. */
const given = fc.record({
  days: fc.tuple(...IDS.map(() => fc.constantFrom(...DAYS))),
  relations: fc.array(
    fc.record({
      ends: fc.constantFrom(
        ...IDS.flatMap((to, at) => IDS.slice(at + 1).map((by) => ({ by, to }))),
      ),
      kind: fc.constantFrom('amends' as const, 'replaces' as const, 'suspends' as const),
      scope: fc.constantFrom('whole' as const, 'part' as const, 'part' as const),
    }),
    { maxLength: 5 },
  ),
});

const IN_PART = new Set(['partly-expired', 'suspended', 'partly-suspended']);

test('on every day the list names what the rules, told day by day, give as the reason', async () => {
  await fc.assert(
    fc.asyncProperty(given, async ({ days, relations }) => {
      const acts = IDS.map((id, at): Act => ({
        ...{ id, group: 'normative', issuedOn: DAYS[0] ?? '', effectiveFrom: days[at] ?? '' },
        ...{ expiresOn: null, override: null },
      }));
      const acting = relations.map(({ ends, kind, scope }): ActRelation => ({
        ...{ source: ends.by, target: ends.to, kind, scope, clause: null, takesEffectOn: null },
      }));
      const issued = await issueAll(acts, acting);
      const law = naiveStatuses(graphOf(acts, acting), DAYS);
      for (const on of DAYS) {
        const reasons = await reasonsOn(on);
        for (const act of acts) {
          const status = law.statusOn(act, on);
          const { by, others } = reasons.get(act.id) ?? {};
          const sources = law.actingOn(act, on).map(({ source }) => source);
          // A document in force again names what suspended it; the test does not check which one.
          const names = status === 'in-force' ? [by] : sources;
          const further = law.endingPartlyOn(act, on);
          further.delete(by ?? '');
          const isCounted = IN_PART.has(status);
          expect(names.length === 0 ? [undefined] : names, `${act.id} on ${on}`).toContain(by);
          expect(others, `${act.id} on ${on}`).toBe(isCounted ? further.size : 0);
        }
      }
      for (const id of issued) await clerk.delete(id);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

async function issueAll(acts: Act[], relations: ActRelation[]): Promise<string[]> {
  const ids = new Map<string, string>();
  for (const { id, group, issuedOn, effectiveFrom } of acts) {
    const own = relations.filter(({ source }) => source === id);
    const document = await clerk.issue(`${id}/2020/QĐ-UBND`, {
      ...{ slug: `ngau-nhien-${id}`, group, issuedOn, effectiveFrom },
      relations: own.map(({ kind, scope, target }) => ({ kind, scope, target: ids.get(target) })),
    });
    ids.set(id, document);
  }
  return [...ids.values()];
}

/** By document: the one that the list names as the reason, and how many others it counts. */
async function reasonsOn(on: string) {
  const { data } = await ask(cms, '/legal-documents', { on, pageSize: '100' });
  return new Map(
    data.map(({ slug, statusReason }) => [
      slug.replace('ngau-nhien-', ''),
      {
        by: statusReason?.by?.slug.replace('ngau-nhien-', ''),
        others: Number(/còn (\d+) văn bản khác/.exec(statusReason?.sentence ?? '')?.[1] ?? 0),
      },
    ]),
  );
}
