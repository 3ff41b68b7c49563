import { unavailable } from '@portal/api-fixtures/errors';
import { answering } from '@portal/api-fixtures/handlers';
import { recorded } from '@portal/api-fixtures/recorded';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { assert, expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const listed = (query: Record<string, string>) =>
  recorded('/legal-documents', { query: { page: '1', pageSize: '15', ...query } });
const everything = listed({ sort: '-issuedOn' }).meta;
const { total } = everything.pagination;
const ofType = (slug: string) =>
  everything.facets.type.find(({ value }) => value === slug)?.count ?? 0;
const decisions = ofType('quyet-dinh');
const DECISIONS = new RegExp(`^Quyết định ${decisions}`);

async function open(address: string) {
  const app = renderApp(address);
  await screen.findByRole('heading', { level: 1, name: 'Văn bản' });
  return app;
}

const numbers = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((row) => within(row).getByRole('link').textContent);
const found = (text: string) => screen.findByRole('heading', { level: 2, name: text });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const chips = () =>
  within(screen.getByRole('list', { name: 'Đang lọc theo' }))
    .getAllByRole('link')
    .map((link) => link.ariaLabel ?? link.textContent);

test('each document has its number, type, subject, body, day and status, and leads to its page', async () => {
  await open('/van-ban');
  const link = screen.getByRole('link', { name: '31/2026/QĐ-UBND' });
  expect(link.getAttribute('href')).toBe('/van-ban/31-2026-qd-ubnd');
  const row = link.closest('tr');
  for (const part of [
    'Quyết định',
    'Quy định trình tự, thủ tục',
    'Ủy ban nhân dân tỉnh Thanh Hóa',
    '16-11-2026',
    'Chưa có hiệu lực',
  ]) {
    expect(row?.textContent).toContain(part);
  }
});

test.each(['37 2018 qd ubnd', '37/2018/qđ-ubnd', ' 37/2018/QĐUBND ', 'cac nhiem vu cap co so'])(
  'typing «%s» finds 37/2018/QĐ-UBND, and the address says so',
  async (typed) => {
    const { user, router } = await open('/van-ban');
    const field = screen.getByRole('searchbox', { name: 'Số ký hiệu hoặc từ khóa' });
    await user.type(field, `${typed}{Enter}`);
    await found('1 văn bản');
    expect(numbers()).toEqual(['37/2018/QĐ-UBND']);
    expect(new URLSearchParams(router.state.location.search).get('q')).toBe(typed.trim());
    expect(document.activeElement?.tagName).toBe('H1');
  },
);

test('a chosen value narrows the list and keeps the focus; each choice is a step back', async () => {
  const { user, router } = await open('/van-ban?trang=2');
  await user.click(box(DECISIONS));
  await found(`${decisions} văn bản`);
  expect(router.state.location.search).toBe('?loai=quyet-dinh');
  expect(document.activeElement).toBe(box(DECISIONS));
  await user.click(box(/^2018/));
  await found('2 văn bản');
  expect(router.state.location.search).toBe('?loai=quyet-dinh&nam=2018');
  expect(document.activeElement).toBe(box(/^2018/));
  expect(chips()).toEqual([
    'Bỏ điều kiện Loại văn bản: Quyết định',
    'Bỏ điều kiện Năm ban hành: 2018',
    'Bỏ tất cả điều kiện',
  ]);
  await router.navigate(-1);
  await found(`${decisions} văn bản`);
  expect(box(/^2018/).checked).toBe(false);
});

test('the values of a facet count what the others leave, and stay there to be added', async () => {
  const { user, router } = await open('/van-ban?loai=ke-hoach');
  expect(box(DECISIONS).checked).toBe(false);
  expect(screen.queryByRole('checkbox', { name: /^2017/ })).toBeNull();
  await user.click(box(DECISIONS));
  await found(`${decisions + ofType('ke-hoach')} văn bản`);
  expect(router.state.location.search).toBe('?loai=quyet-dinh&loai=ke-hoach');
});

test('a filter is dropped by its chip, all of them at once by the last', async () => {
  const { user, router } = await open('/van-ban?q=quy+dinh&tinh-trang=con-hieu-luc');
  await user.click(screen.getByRole('link', { name: 'Bỏ điều kiện Tìm: “quy dinh”' }));
  await waitFor(() => expect(router.state.location.search).toBe('?tinh-trang=con-hieu-luc'));
  await waitFor(() => {
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: /Số ký hiệu/ });
    expect(field.value).toBe('');
  });
  await user.click(box(/^Kế hoạch/));
  await user.click(await screen.findByRole('link', { name: 'Bỏ tất cả điều kiện' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Đang lọc theo' })).toBeNull());
});

test('the status is told for a chosen day, down to the links, and for today again', async () => {
  const { user, router } = await open('/van-ban');
  const day = screen.getByLabelText<HTMLInputElement>('Hiệu lực tại ngày');
  await user.type(day, '25-07-2026');
  await user.click(screen.getByRole('button', { name: 'Xem' }));
  await screen.findByText(/Tình trạng hiệu lực tại ngày 25-07-2026/);
  const link = screen.getByRole('link', { name: '24/2026/QĐ-UBND' });
  expect(link.closest('tr')?.textContent).toContain('Chưa có hiệu lực');
  expect(link.getAttribute('href')).toBe('/van-ban/24-2026-qd-ubnd?ngay-hieu-luc=2026-07-25');
  await user.click(screen.getByRole('link', { name: 'Xem tình trạng hiệu lực hôm nay' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
  await waitFor(() =>
    expect(
      screen.getByRole('link', { name: '24/2026/QĐ-UBND' }).closest('tr')?.textContent,
    ).toContain('Còn hiệu lực'),
  );
});

test('what acted on a document is said with its status and linked, for the chosen day', async () => {
  const { data, meta } = listed({ sort: '-issuedOn' });
  const amended = data.find(({ statusReason }) => statusReason?.by);
  const { sentence = '', by } = amended?.statusReason ?? {};
  assert(amended !== undefined && by);
  mockServer.use(answering('/legal-documents', { data: [amended], meta }));
  await open('/van-ban?ngay-hieu-luc=2026-07-25');
  const [, row] = within(screen.getByRole('table')).getAllByRole('row');
  expect(row?.textContent).toContain(sentence);
  const link = screen.getByRole('link', { name: `${by.documentType?.name} số ${by.number}` });
  expect(sentence).toContain(link.textContent);
  expect(link.getAttribute('href')).toBe(`/van-ban/${by.slug}?ngay-hieu-luc=2026-07-25`);
});

test('the order is chosen, and stands in the address', async () => {
  const { user, router } = await open('/van-ban');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sắp xếp' }), 'Theo số ký hiệu');
  await waitFor(() => expect(router.state.location.search).toBe('?sap-xep=so-ky-hieu'));
  await waitFor(() => expect(numbers()[0]).toBe('03/VBHN-UBND'));
  expect(numbers()[1]).toBe('05/2015/CT-UBND');
});

test('the second page keeps the filters, and one behind the last leads to the first', async () => {
  const { data: second } = listed({ sort: 'issuedOn', page: '2' });
  const { user, router } = await open('/van-ban?sap-xep=cu-nhat');
  await user.click(screen.getByRole('link', { name: 'Trang sau' }));
  await waitFor(() => expect(router.state.location.search).toBe('?sap-xep=cu-nhat&trang=2'));
  await waitFor(() =>
    expect(numbers()).toEqual(second.map(({ number }) => number || 'Dự thảo Quyết định')),
  );
  await router.navigate('/van-ban?loai=ke-hoach&trang=9');
  const back = await screen.findByRole('link', { name: 'Về trang đầu của danh sách' });
  expect(back.getAttribute('href')).toBe('/van-ban?loai=ke-hoach');
});

test('where nothing is found, each condition is offered to be dropped', async () => {
  const { user } = await open('/van-ban?q=khong+co+gi&loai=nghi-quyet');
  await found('Không tìm thấy văn bản');
  const results = screen.getByRole('region', { name: 'Không tìm thấy văn bản' });
  expect(results.textContent).toContain('phải có đủ các từ “khong co gi”');
  expect(results.textContent).toContain('Loại văn bản: Nghị quyết');
  await user.click(within(results).getByRole('link', { name: 'Bỏ điều kiện Tìm: “khong co gi”' }));
  await found('3 văn bản');
});

test.each([
  ['?trang=abc&trang=2', ['Trang “abc”: cần một số từ 1.']],
  [
    '?loai=,,%20,&nam=abcd&nam=&tinh-trang=in-force&co-quan=..%2F..%2F',
    [
      'Cơ quan ban hành “../../”: không có trong các lựa chọn.',
      'Năm ban hành “abcd”: cần năm gồm bốn chữ số, ví dụ 2019.',
      'Tình trạng hiệu lực “in-force”: không có trong các lựa chọn.',
    ],
  ],
  [
    '?tu=2019-02-30&den=31-02-2020&ngay-hieu-luc=hom-nay&sap-xep=xyz&khac=1',
    [
      ...['Từ ngày “2019-02-30”', 'Đến ngày “31-02-2020”', 'Hiệu lực tại ngày “hom-nay”'].map(
        (what) =>
          `${what}: cần một ngày có thật, viết theo thứ tự ngày-tháng-năm, ví dụ 26-02-2019.`,
      ),
      'Sắp xếp “xyz”: không có trong các lựa chọn.',
    ],
  ],
  [
    `?nhom=khac&lay-y-kien=open&nguoi-ky=${'%3F'.repeat(99)}`,
    [
      'Nhóm văn bản “khac”: không có trong các lựa chọn.',
      'Lấy ý kiến dự thảo “open”: không có trong các lựa chọn.',
      `Người ký “${'?'.repeat(60)}…”: cần có chữ và không quá 200 ký tự.`,
    ],
  ],
])('what cannot be read in %s is left out of the list, and told', async (search, lines) => {
  await open(`/van-ban${search}`);
  expect(await found(`${total} văn bản`)).toBeDefined();
  const told = within(screen.getByRole('note')).getAllByRole('listitem');
  expect(told.map(({ textContent }) => textContent)).toEqual(lines);
});

test.each(['?q=', '?tu=&den=&ngay-hieu-luc=&nam=', '?q=%00&utm_source=zalo'])(
  'nothing is told of %s',
  async (search) => {
    await open(`/van-ban${search}`);
    expect(await found(`${total} văn bản`)).toBeDefined();
    expect(screen.queryByRole('note')).toBeNull();
  },
);

test('days of issue narrow the list, and are dropped together', async () => {
  const { user, router } = await open('/van-ban');
  const days = within(screen.getByRole('group', { name: 'Ngày ban hành' }));
  await user.type(days.getByLabelText('Từ ngày'), '1/1/2018');
  await user.type(days.getByLabelText('Đến ngày'), '31122018');
  await user.click(days.getByRole('button', { name: 'Lọc theo ngày' }));
  await waitFor(() => expect(router.state.location.search).toBe('?tu=2018-01-01&den=2018-12-31'));
  const chip = await screen.findByRole('link', {
    name: 'Bỏ điều kiện Ban hành từ ngày 01-01-2018 đến ngày 31-12-2018',
  });
  const issued = listed({ sort: '-issuedOn', issuedFrom: '2018-01-01', issuedTo: '2018-12-31' });
  expect(days.getByLabelText<HTMLInputElement>('Đến ngày').value).toBe('31-12-2018');
  expect(numbers()).toEqual(issued.data.map(({ number }) => number));
  await user.click(chip);
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

test('a day that does not exist is told at its field, and nothing is asked', async () => {
  const { user, router } = await open('/van-ban');
  const days = within(screen.getByRole('group', { name: 'Ngày ban hành' }));
  const field = days.getByLabelText<HTMLInputElement>('Từ ngày');
  await user.type(field, '31-02-2018');
  await user.click(days.getByRole('button', { name: 'Lọc theo ngày' }));
  const problem = await days.findByText(/^Không có ngày “31-02-2018”. Vui lòng nhập/);
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(problem.id);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  expect([router.state.location.search, field.value]).toEqual(['', '31-02-2018']);
  await user.clear(field);
  await user.type(field, '01-01-2018{Enter}');
  await waitFor(() => expect(router.state.location.search).toBe('?tu=2018-01-01'));
  expect(days.queryByText(/^Không có ngày/)).toBeNull();
});

test('what an address says in place of a day stays in its field', async () => {
  await open('/van-ban?tu=31-02-2018');
  expect(screen.getByLabelText<HTMLInputElement>('Từ ngày').value).toBe('31-02-2018');
});

test('legislation alone is a choice away', async () => {
  const { user, router } = await open('/van-ban');
  const { total: normative } = listed({ sort: '-issuedOn', group: 'normative' }).meta.pagination;
  await user.click(box(/^Quy phạm pháp luật/));
  await found(`${normative} văn bản`);
  expect(router.state.location.search).toBe('?nhom=quy-pham-phap-luat');
});

const consultations = () => screen.findByRole('region', { name: 'Dự thảo đang lấy ý kiến' });
const openDrafts = recorded('/legal-documents', {
  query: { consultation: 'open', pageSize: '100' },
});
const [openDraft] = openDrafts.data;
assert(openDraft);

function answerWithDrafts(ends: string[]): void {
  const data = ends.map((to, index) => ({
    ...openDraft,
    ...{ documentId: to, slug: `du-thao-${index}`, abstract: `Dự thảo ${to}` },
    consultation: { from: '2026-11-01', to },
  }));
  const pagination = { ...openDrafts.meta.pagination, total: ends.length };
  const meta = { ...openDrafts.meta, pagination };
  mockServer.use(
    http.get('*/api/v1/legal-documents', ({ request }) => {
      const { searchParams: asked } = new URL(request.url);
      if (!asked.has('consultation') || asked.has('sort')) return undefined;
      return HttpResponse.json({ data: data.slice(0, Number(asked.get('pageSize'))), meta });
    }),
  );
}

test('a draft that may be commented on leads to its page, with the days that are left', async () => {
  await open('/van-ban');
  const region = await consultations();
  const link = await within(region).findByRole('link', { name: openDraft.abstract });
  expect(link.getAttribute('href')).toBe(`/van-ban/${openDraft.slug}`);
  expect(region.textContent).toContain('Còn 22 ngàyđến hết ngày 18-12-2026');
  expect(within(region).getAllByRole('link')).toHaveLength(1);
});

test('of many drafts those that close first are shown, the others are a link away', async () => {
  answerWithDrafts(['2026-12-30', '2026-11-26', '2026-11-27', '2026-12-18']);
  const { user, router } = await open('/van-ban');
  const region = await consultations();
  await within(region).findByRole('link', { name: 'Dự thảo 2026-11-26' });
  const items = within(region).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Dự thảo 2026-11-26Hôm nay là ngày cuốiđến hết ngày 26-11-2026',
    'Dự thảo 2026-11-27Còn 1 ngàyđến hết ngày 27-11-2026',
    'Dự thảo 2026-12-18Còn 22 ngàyđến hết ngày 18-12-2026',
  ]);
  await user.click(within(region).getByRole('link', { name: /^Xem tất cả 4 dự thảo/ }));
  await found('1 văn bản');
  expect(router.state.location.search).toBe('?lay-y-kien=dang-lay');
  expect(screen.getByRole('table').textContent).toContain('Đang lấy ý kiến đến 18-12-2026');
  expect(chips()).toEqual(['Bỏ điều kiện Lấy ý kiến dự thảo: Đang lấy ý kiến']);
  expect(screen.queryByRole('region', { name: 'Dự thảo đang lấy ý kiến' })).toBeNull();
});

test('the draft that closes first is shown, whatever number was issued after it', async () => {
  answerWithDrafts([...Array.from({ length: 25 }, () => '2026-12-30'), '2026-11-26']);
  await open('/van-ban');
  const region = await consultations();
  expect(await within(region).findByRole('link', { name: 'Dự thảo 2026-11-26' })).toBeDefined();
});

test.each([{ ends: [] }, { ends: ['2026-11-25'] }])(
  'where no draft may be commented on, the list says so and leads to those that were: $ends',
  async ({ ends }) => {
    answerWithDrafts(ends);
    await open('/van-ban');
    const region = await consultations();
    await within(region).findByText(/^Hiện không có dự thảo nào đang lấy ý kiến/);
    const link = within(region).getByRole('link', { name: 'Xem 1 dự thảo đã hết hạn lấy ý kiến' });
    expect(link.getAttribute('href')).toBe('/van-ban?lay-y-kien=da-het-han');
  },
);

test('the whole list is a download away, narrowed as it is', async () => {
  await open('/van-ban?loai=ke-hoach&loai=nghi-quyet&sap-xep=moi-nhat');
  const link = screen.getByRole('link', { name: 'Tải danh sách (CSV)' });
  expect(link.getAttribute('href')).toBe(
    '/api/v1/legal-documents.csv?type=ke-hoach%2Cnghi-quyet&sort=-issuedOn',
  );
});

test('a document without a file says so, one with a file does not', async () => {
  await open('/van-ban');
  const { data } = listed({ sort: '-issuedOn' });
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent?.includes('Chưa có tệp'))).toEqual(
    data.map(({ files }) => files.length === 0),
  );
});

test('only what can be in force has a status', async () => {
  const { data, meta } = listed({ sort: '-issuedOn' });
  const [one] = data;
  assert(one !== undefined);
  const states = [
    { group: 'administrative' as const, status: 'not-applicable' as const },
    { group: 'administrative' as const, status: 'in-force' as const },
    { group: 'consolidated' as const, status: 'not-applicable' as const },
    { group: 'normative' as const, status: 'undetermined' as const },
  ].map((state) => ({ ...one, ...state, documentId: JSON.stringify(state), consultation: null }));
  mockServer.use(answering('/legal-documents', { data: states, meta }));
  await open('/van-ban');
  const cells = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(cells.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual([
    ...['Không quy định', 'Còn hiệu lực', 'Không quy định', 'Chưa xác định'],
  ]);
});

test('values with commas between them are read too, one that no document has finds nothing', async () => {
  await open('/van-ban?loai=ke-hoach,nghi-quyet');
  await found('8 văn bản');
  const { router } = renderApp('/van-ban');
  await router.navigate('/van-ban?linh-vuc=khong-co');
  await found('Không tìm thấy văn bản');
  expect(box(/^khong-co/).checked).toBe(true);
});

test('what cannot be searched for is told, with what can be typed', async () => {
  await open('/van-ban?q=???');
  expect(screen.getByText(/Vui lòng nhập ít nhất một chữ hoặc một số.*“\?\?\?”/)).toBeDefined();
  await found(`${total} văn bản`);
});

test('of many values the first eight are shown, the others on demand', async () => {
  const values = Array.from({ length: 12 }, (_, index) => ({
    value: `Người ${index}`,
    label: `Người ${index}`,
    count: 12 - index,
  }));
  const { data, meta } = listed({ sort: '-issuedOn' });
  const facets = { ...meta.facets, signatory: values };
  mockServer.use(answering('/legal-documents', { data, meta: { ...meta, facets } }));
  await open('/van-ban?nguoi-ky=Ng%C6%B0%E1%BB%9Di+11');
  const group = screen.getByRole('group', { name: 'Người ký' });
  const more = within(group).getByText('Xem thêm 4').closest('details');
  expect(more?.open).toBe(true);
  expect(within(group).getAllByRole('checkbox')).toHaveLength(12);
  expect(within(more ?? group).getAllByRole('checkbox')).toHaveLength(4);
});

test('the page says when the documents cannot be loaded, or are not as they should be', async () => {
  mockServer.use(http.get('*/api/v1/legal-documents', unavailable));
  renderApp('/van-ban');
  await screen.findByRole('heading', { level: 1, name: 'Chưa tải được trang' });
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeDefined();
});

test('an answer outside the contract is not shown', async () => {
  mockServer.use(
    http.get('*/api/v1/legal-documents', () => HttpResponse.json({ data: [], meta: {} })),
  );
  renderApp('/van-ban');
  const heading = await screen.findByRole('heading', { level: 1, name: 'Chưa tải được trang' });
  expect(heading).toBeDefined();
});
