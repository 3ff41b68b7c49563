import type { Facet } from '@portal/contract/document-filters';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;

const NORMATIVE = { group: 'normative', issuedOn: '2020-06-15' };
const LETTER = { group: 'administrative', issuedOn: '2021-01-01' };
const DRAFT = { group: 'draft', issuedOn: '2026-03-01' };

beforeAll(async () => {
  cms = await startCms();
  const clerk = clerkOf(cms);
  await clerk.issue('1/2020/QĐ-UBND', NORMATIVE);
  await clerk.issue('2/2020/QĐ-UBND', { ...NORMATIVE, issuedOn: '2020-12-31' });
  await clerk.issue('3/CV-SKHCN', LETTER);
  await clerk.issue('Không số', {
    ...{ ...DRAFT, slug: 'du-thao-mot', abstract: 'Về nước sạch' },
    consultation: { from: '2026-03-10', to: '2026-04-10' },
  });
  await clerk.issue('Không số', {
    ...{ ...DRAFT, slug: 'du-thao-hai' },
    consultation: { from: '2026-04-10', to: '2026-05-10' },
  });
  await clerk.issue('Không số', { ...DRAFT, slug: 'du-thao-ba' });
});
afterAll(() => cms.stop());

const list = (query: Record<string, string>) => ask(cms, '/legal-documents', query);
const slugsOf = async (query: Record<string, string>) =>
  (await list({ sort: 'issuedOn', ...query })).data.map(({ slug }) => slug).toSorted();
const countsOf = async (facet: Facet, query: Record<string, string> = {}) =>
  Object.fromEntries(
    (await list(query)).meta.facets[facet].map(({ value, count }) => [value, count]),
  );

test('groups are counted with their names, and narrow the list', async () => {
  expect((await list({})).meta.facets.group).toEqual([
    { value: 'draft', label: 'Dự thảo', count: 3 },
    { value: 'normative', label: 'Quy phạm pháp luật', count: 2 },
    { value: 'administrative', label: 'Hành chính', count: 1 },
  ]);
  expect(await slugsOf({ group: 'normative,administrative' })).toEqual([
    ...['1-2020-qd-ubnd', '2-2020-qd-ubnd', '3-cv-skhcn'],
  ]);
  expect(await countsOf('year', { group: 'normative' })).toEqual({ 2020: 2 });
});

test.each([
  ['2026-03-09', { upcoming: 2 }],
  ['2026-03-10', { open: 1, upcoming: 1 }],
  ['2026-04-10', { open: 2 }],
  ['2026-04-11', { closed: 1, open: 1 }],
  ['2026-05-11', { closed: 2 }],
])('both days of a consultation belong to it: on %s', async (on, counts) => {
  expect(await countsOf('consultation', { on })).toEqual(counts);
  const { open = 0 } = { ...{ open: 0 }, ...counts };
  const { data, meta } = await list({ on, consultation: 'open' });
  expect([data.length, meta.pagination.total]).toEqual([open, open]);
});

test('consultations narrow together with words and groups, and each answer has its days', async () => {
  const asked = { on: '2026-04-10', consultation: 'open', q: 'nuoc sach' };
  const { data, meta } = await list(asked);
  expect(data.map(({ slug, consultation }) => [slug, consultation])).toEqual([
    ['du-thao-mot', { from: '2026-03-10', to: '2026-04-10' }],
  ]);
  expect(meta.facets.group).toEqual([{ value: 'draft', label: 'Dự thảo', count: 1 }]);
  expect(await countsOf('consultation', { ...asked, consultation: 'closed' })).toEqual({
    ...{ open: 1, closed: 0 },
  });
  expect(await slugsOf({ ...asked, group: 'normative' })).toEqual([]);
});

test('a changed and a withdrawn consultation are counted as they are now', async () => {
  const clerk = clerkOf(cms);
  const id = await clerk.issue('Không số', {
    ...{ ...DRAFT, slug: 'du-thao-bon' },
    consultation: { from: '2030-01-01', to: '2030-02-01' },
  });
  const on = '2030-01-15';
  expect(await slugsOf({ on, consultation: 'open' })).toEqual(['du-thao-bon']);
  await clerk.change(id, { consultation: { from: '2031-01-01', to: '2031-02-01' } });
  expect(await slugsOf({ on, consultation: 'open' })).toEqual([]);
  await clerk.withdraw(id);
  expect(await countsOf('consultation', { on })).toEqual({ closed: 2 });
});

test.each([
  [{ issuedFrom: '2020-06-15', issuedTo: '2020-12-31' }, ['1-2020-qd-ubnd', '2-2020-qd-ubnd']],
  [{ issuedFrom: '2020-06-16', issuedTo: '2020-12-30' }, []],
  [{ issuedTo: '2020-12-30' }, ['1-2020-qd-ubnd']],
  [{ issuedFrom: '2020-12-31', issuedTo: '2021-01-01' }, ['2-2020-qd-ubnd', '3-cv-skhcn']],
  [{ issuedFrom: '2020-12-31', issuedTo: '2021-12-01', year: '2021' }, ['3-cv-skhcn']],
])('days of issue include both: %o', async (days, slugs) => {
  expect(await slugsOf(days)).toEqual(slugs);
  expect((await list(days)).meta.pagination.total).toBe(slugs.length);
});

test('facets count within the days of issue, with those of the chosen facet beside', async () => {
  const days = { issuedFrom: '2020-07-01', issuedTo: '2021-12-31' };
  expect(await countsOf('year', days)).toEqual({ 2020: 1, 2021: 1 });
  expect(await countsOf('group', { ...days, group: 'normative' })).toEqual({
    ...{ normative: 1, administrative: 1 },
  });
  expect(await countsOf('status', { ...days, status: 'in-force' })).toEqual({
    ...{ undetermined: 1, 'not-applicable': 1, 'in-force': 0 },
  });
});

test('days of issue in the wrong order are refused', async () => {
  const response = await cms.get(
    '/api/v1/legal-documents?issuedFrom=2021-01-02&issuedTo=2021-01-01',
  );
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('issuedFrom');
});

test('what has no validity to ask for says so', async () => {
  const { validity } = (await ask(cms, '/legal-documents/{slug}', {}, '3-cv-skhcn')).data;
  expect(validity).toMatchObject({
    ...{ status: 'not-applicable', label: 'Không quy định' },
    reason: 'Văn bản hành chính, không ghi ngày có hiệu lực riêng.',
  });
});

describe('the list as a file', () => {
  const download = async (query: Record<string, string> = {}) => {
    const response = await cms.get(`/api/v1/legal-documents.csv?${new URLSearchParams(query)}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd());
    expect(errors).toEqual([]);
    const [names = [], ...rows] = data;
    const records = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
    return { response, text, records };
  };

  test('opens in Excel, is saved under a name, and has no body for HEAD', async () => {
    const { response, text, records } = await download();
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="van-ban-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(text.startsWith('\uFEFFSố ký hiệu,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(records).toHaveLength((await list({})).meta.pagination.total);
    const head = await fetch(`${cms.url}/api/v1/legal-documents.csv`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('has what the list has, in its order', async () => {
    for (const query of [
      { sort: 'issuedOn' },
      { sort: '-effectiveFrom', group: 'normative' },
      { sort: 'number', issuedTo: '2021-01-01' },
      { q: 'nuoc sach' },
    ]) {
      const { records } = await download(query);
      const { data } = await list(query);
      expect(records.map((one) => one['Địa chỉ'])).toEqual(
        data.map(({ slug }) => `/van-ban/${slug}`),
      );
    }
    const { records } = await download({ consultation: 'open', on: '2026-03-15' });
    expect(records).toMatchObject([
      {
        ...{ 'Nhóm văn bản': 'Dự thảo', 'Trích yếu': 'Về nước sạch' },
        ...{ 'Lấy ý kiến từ ngày': '2026-03-10', 'Lấy ý kiến đến ngày': '2026-04-10' },
        'Tình trạng hiệu lực tại ngày 15-03-2026': '',
      },
    ]);
  });

  test('keeps what editors typed, and runs none of it', async () => {
    const clerk = clerkOf(cms);
    const abstract = '=HYPERLINK("http://x.example","Xem"), tệp; "kèm"\nđính theo';
    await clerk.issue('9/2019/QĐ-UBND', {
      ...{ group: 'normative', issuedOn: '2019-02-26', effectiveFrom: '2019-03-01', abstract },
      signatories: [{ name: '@Nguyễn Văn A' }, { name: 'Trần Thị B' }],
    });
    vi.stubEnv('WEB_PUBLIC_URL', 'https://so.example.vn');
    const { records } = await download({ year: '2019', on: '2026-01-01' });
    vi.unstubAllEnvs();
    expect(records).toMatchObject([
      {
        ...{ 'Số ký hiệu': '9/2019/QĐ-UBND', 'Trích yếu': `'${abstract}` },
        ...{ 'Người ký': "'@Nguyễn Văn A; Trần Thị B", 'Ngày ban hành': '2019-02-26' },
        ...{ 'Ngày có hiệu lực': '2019-03-01', 'Ngày hết hiệu lực': '' },
        'Tình trạng hiệu lực tại ngày 01-01-2026': 'Còn hiệu lực',
        'Địa chỉ': 'https://so.example.vn/van-ban/9-2019-qd-ubnd',
      },
    ]);
  });
});
