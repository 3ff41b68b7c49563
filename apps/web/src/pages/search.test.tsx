import { unavailable } from '@portal/api-fixtures/errors';
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import type { SearchList, SearchResult } from '@portal/contract/search';
import { recorded } from '@portal/api-fixtures/recorded';
import { forEachSearchType } from '@portal/contract/search-types';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { beforeEach, expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';
import { forgetAllSearches } from '../features/search/recent-searches.ts';

answerFromRecord();
beforeEach(forgetAllSearches);

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const said = (text: string | RegExp) => within(screen.getByRole('main')).findByText(text);
const tabs = () => within(screen.getByRole('navigation', { name: 'Loại nội dung' }));
const tabNames = () =>
  tabs()
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map((one) => one.textContent);
/** The titles of the results; in groups they are one heading level lower. */
const titles = () => [2, 3].map(headings).findLast((own) => own.length > 0) ?? [];
const marks = (part: Element | null) =>
  [...(part?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Từ khóa cần tìm' });

async function open(q: string, more = '') {
  const app = renderApp(`/tim-kiem?${new URLSearchParams({ q })}${more}`);
  await heading(`Tìm “${q}”`);
  return app;
}

const noCounts = forEachSearchType(() => 0);

interface Answer {
  results: Partial<SearchResult>[];
  meta?: Partial<SearchList['meta']>;
}

/** Answers every search with one answer, and returns the parameters of the requests. */
function answerWith({ results, meta }: Answer): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  const data = results.map((result, index): SearchResult => ({
    ...{ type: 'article', documentId: String(index), slug: 'mot-tin', title: 'Một tin' },
    url: 'https://so.example/tin-tuc/mot-tin',
    ...{ titleMatches: [], match: 'phrase', date: '2019-02-26', document: null },
    ...{ passage: '', passageMatches: [], updatedAt: '2026-11-20T02:00:00.000Z', ...result },
  }));
  const pagination = { page: 1, pageSize: 20, pageCount: 1, total: data.length, nextCursor: null };
  const counts = { ...noCounts, article: data.length };
  mockServer.use(
    http.get('*/api/v1/search', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      const matches = { phrase: data.length, words: 0, similar: 0 };
      const flags = { isTotalCapped: false, isPartial: false, matches };
      return HttpResponse.json({ data, meta: { pagination, counts, ...flags, ...meta } });
    }),
  );
  return asked;
}

test('of a document that was found it is said whether it holds', async () => {
  const state = { group: 'normative', status: 'partly-expired', consultation: null } as const;
  const document = { ...state, statusReason: null };
  answerWith({ results: [{ type: 'legal-document', title: 'Quyết định', document }, {}] });
  await open('quyet dinh');
  const items = ['Quyết định', 'Một tin'].map(
    (name) => screen.getByRole('link', { name }).closest('li')?.textContent,
  );
  expect(items[0]).toContain('Hết hiệu lực một phần');
  expect(items[1]).not.toContain('hiệu lực');
});

test('a document that was amended says by what and since when, with a link', async () => {
  const sentence = 'Được sửa đổi, bổ sung bởi Quyết định số 12/2026/QĐ-UBND từ ngày 01-07-2026.';
  const documentType = { slug: 'quyet-dinh', name: 'Quyết định', abbreviation: 'QĐ' };
  const by = {
    ...{ documentId: 'd2', slug: '12-2026-qd-ubnd', number: '12/2026/QĐ-UBND', documentType },
    ...{ url: 'https://so.example/van-ban/12-2026-qd-ubnd', group: 'normative' as const },
  };
  const state = { group: 'normative', status: 'partly-expired', consultation: null } as const;
  const document = { ...state, statusReason: { sentence, since: '2026-07-01', by } };
  answerWith({ results: [{ type: 'legal-document', title: 'Quy chế', document }] });
  await open('quy che');
  const item = screen.getByRole('link', { name: 'Quy chế' }).closest('li');
  expect(item?.textContent).toContain(sentence);
  const link = screen.getByRole('link', { name: 'Quyết định số 12/2026/QĐ-UBND' });
  expect(link.getAttribute('href')).toBe('/van-ban/12-2026-qd-ubnd');
});

test('what was found has its type, its day and its passage, with the words marked', async () => {
  await open('nhan hieu');
  const link = screen.getByRole('link', { name: /^Doanh nghiệp cần làm gì khi nhãn hiệu/ });
  expect(link.getAttribute('href')).toBe('/tin-tuc/xu-ly-xam-pham-quyen-so-huu-cong-nghiep-2026');
  expect(marks(link)).toEqual(['nhãn', 'hiệu']);
  const item = link.closest('li');
  expect(item?.textContent).toContain('Tin bài');
  expect(item?.textContent).toContain('13-11-2026');
  expect(marks(item?.lastElementChild ?? null)).toContain('nhãn');
  expect(document.title).toMatch(/^Tìm “nhan hieu” – Sở/);
});

test('each type leads to its own page', async () => {
  answerWith({
    results: [
      { type: 'article', slug: 'a' },
      { type: 'legal-document', slug: 'b' },
      { type: 'video', slug: 'c' },
      { type: 'gallery', slug: 'd' },
      { type: 'page', slug: 'e' },
    ],
  });
  await open('một');
  const addresses = screen
    .getAllByRole('link', { name: 'Một tin' })
    .map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['/tin-tuc/a', '/van-ban/b', '/video/c', '/hinh-anh/d', '/trang/e']);
});

test('a tab shows one type, keeps the focus, and is a step back', async () => {
  const q = 'khoa học công nghệ';
  const foundIn = (type: object) => recorded('/search', { query: { q, page: '1', ...type } }).meta;
  const [all, documents] = [foundIn({}), foundIn({ type: 'legal-document' })];
  const saying = ({ pagination, matches }: typeof all, what: string) =>
    `${pagination.total} ${what} cho “${q}”: ${matches?.phrase} đúng cụm từ, ${matches?.words} có đủ các từ.`;
  const { user, router } = await open(q);
  await said(saying(all, 'kết quả'));
  const everything = `Tất cả ${all.pagination.total}`;
  const { counts } = all;
  expect(tabNames()).toEqual([
    everything,
    ...CONTENT_TYPE_NAMES.map((type) => `${CONTENT_TYPES[type].label} ${counts[type]}`),
  ]);
  expect(tabs().getByRole('link', { current: 'page' }).textContent).toBe(everything);
  await user.click(tabs().getByRole('link', { name: `Văn bản ${counts['legal-document']}` }));
  await said(saying(documents, 'văn bản'));
  expect(titles()).toHaveLength(20);
  expect(router.state.location.search).toContain('&loai=van-ban');
  expect(document.activeElement).toBe(tabs().getByRole('link', { current: 'page' }));
  await router.navigate(-1);
  await said(saying(all, 'kết quả'));
});

test('pages are turned over in the address, and keep what is chosen', async () => {
  const { user, router } = await open('khoa học công nghệ', '&loai=tin-bai');
  expect(titles()).toHaveLength(20);
  await user.click(screen.getByRole('link', { name: 'Trang sau' }));
  await waitFor(() => expect(titles()).toHaveLength(19));
  expect(router.state.location.search).toMatch(/&loai=tin-bai&trang=2$/);
  expect(document.title).toMatch(/ – trang 2 – /);
});

test('a page behind the last one says so, and leads to the first', async () => {
  renderApp('/tim-kiem?q=nhan+hieu&loai=tin-bai&trang=9');
  await heading('Không tìm thấy trang');
  const first = screen.getByRole('link', { name: 'Về trang đầu của danh sách' });
  expect(first.getAttribute('href')).toBe('/tim-kiem?q=nhan+hieu&loai=tin-bai');
});

test('a span of days is chosen in a form, and named', async () => {
  const { user, router } = await open('khoa hoc', '&loai=tin-bai');
  await user.click(screen.getByText('Thời gian: Mọi lúc'));
  await user.type(screen.getByLabelText('Từ ngày'), '2019-01-01');
  await user.type(screen.getByLabelText('Đến hết ngày'), '2019-12-31');
  await user.click(screen.getByRole('button', { name: 'Xem kết quả' }));
  await said(/ tin bài cho “khoa hoc” từ ngày 01-01-2019 đến hết ngày 31-12-2019\.$/);
  expect(router.state.location.search).toBe(
    '?q=khoa+hoc&loai=tin-bai&tu=2019-01-01&den=2019-12-31',
  );
  expect(screen.getByText('Thời gian: từ ngày 01-01-2019 đến hết ngày 31-12-2019')).toBeDefined();
  await user.click(screen.getByRole('link', { name: 'Mọi lúc' }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=khoa+hoc&loai=tin-bai'));
});

test('a day of the address that is none stays in its field, for all to see', async () => {
  await open('khoa hoc', '&loai=tin-bai&tu=31-02-2019');
  const from = screen.getByLabelText<HTMLInputElement>('Từ ngày');
  expect(from.value).toBe('31-02-2019');
  expect(from.closest('details')?.open).toBe(true);
  expect(within(screen.getByRole('note')).getByText(/Từ ngày “31-02-2019”/)).toBeDefined();
});

test('the last twelve months are a press away', async () => {
  const asked = answerWith({ results: [{}] });
  const { user } = await open('một');
  await user.click(screen.getByText('Thời gian: Mọi lúc'));
  await user.click(screen.getByRole('link', { name: '12 tháng qua' }));
  await screen.findByText('Thời gian: 12 tháng qua');
  expect(asked.at(-1)?.get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(asked.at(-1)?.get('to')).toBeNull();
});

test('more than can be counted is said so', async () => {
  const pagination = { page: 1, pageSize: 20, pageCount: 50, total: 1000, nextCursor: null };
  const counts = { ...noCounts, article: 100, 'legal-document': 12 };
  answerWith({ results: [{}], meta: { pagination, counts, isTotalCapped: true, matches: null } });
  await open('tin');
  await said('Hơn 1.000 kết quả cho “tin”.');
  expect(tabNames()).toEqual(['Tất cả 1.000+', 'Tin bài 100+', 'Văn bản 12']);
});

test('what has only most of the words is told from what has all', async () => {
  await open('nhãn hiệu tập thể vũ trụ');
  await said(/^\d+ kết quả gần đúng cho “nhãn hiệu tập thể vũ trụ”\.$/);
  await said(/^Không có nội dung chứa đầy đủ các từ khóa/);
  expect(titles()).toHaveLength(20);
});

test('what has the phrase is told from what is similar, and can be seen alone', async () => {
  const { user } = await open('nhãn hiệu', '&loai=tin-bai');
  await said(/^\d+ tin bài cho “nhãn hiệu”: \d+ đúng cụm từ, \d+ gần đúng\.$/);
  expect(headings(2)).toEqual(['Đúng cụm từ', 'Gần đúng']);
  const similar = within(screen.getByRole('region', { name: 'Gần đúng' }));
  expect(similar.getByText(/rời nhau, khác dấu/)).toBeDefined();
  const phrase = within(screen.getByRole('region', { name: 'Đúng cụm từ' }));
  const found = phrase.getAllByRole('heading', { level: 3 }).length;
  await user.click(screen.getByRole('link', { name: /^Chỉ xem nội dung có đúng cụm từ/ }));
  await said(`${found} tin bài cho “"nhãn hiệu"”.`);
  expect(titles()).toHaveLength(found);
  expect(screen.queryByRole('link', { name: /^Chỉ xem nội dung/ })).toBeNull();
});

test('where all is only similar, that is said', async () => {
  await open('tuyển dụng');
  await said(/^\d+ kết quả gần đúng cho “tuyển dụng”\.$/);
  await said(/^Không có nội dung chứa đúng cụm từ “tuyển dụng”\./);
  expect(screen.queryByRole('heading', { name: 'Gần đúng' })).toBeNull();
  expect(screen.queryByRole('link', { name: /^Chỉ xem nội dung/ })).toBeNull();
});

test('what has all words of a long question is told from both', async () => {
  const results: Partial<SearchResult>[] = [{ match: 'words' }, { match: 'similar' }];
  answerWith({ results, meta: { matches: { phrase: 0, words: 1, similar: 1 } } });
  await open('đăng ký bảo hộ nhãn hiệu');
  await said(/: 1 có đủ các từ, 1 gần đúng\.$/);
  expect(headings(2)).toEqual(['Có đủ các từ', 'Gần đúng']);
});

test('of a single word, other marks are only similar', async () => {
  const results: Partial<SearchResult>[] = [{ match: 'phrase' }, { match: 'similar' }];
  answerWith({ results, meta: { matches: { phrase: 1, words: 0, similar: 1 } } });
  await open('năm');
  await said('2 kết quả cho “năm”: 1 đúng từ, 1 gần đúng.');
  expect(screen.getByText('Từ viết giống nhưng khác dấu.')).toBeDefined();
});

test('where nothing is found, other ways are offered', async () => {
  const { user } = await open('Đười ươi 99/1999');
  await said('Không tìm thấy nội dung nào phù hợp với “Đười ươi 99/1999”.');
  const ways = within(screen.getByRole('main'))
    .getAllByRole('link')
    .filter((link) => link.closest('nav') === null)
    .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(ways).toEqual([
    ['Tìm không dấu “duoi uoi 99/1999”', '/tim-kiem?q=duoi+uoi+99%2F1999'],
    ['Đười', `/tim-kiem?${new URLSearchParams({ q: 'Đười' })}`],
    ['ươi', `/tim-kiem?${new URLSearchParams({ q: 'ươi' })}`],
    ['99/1999', '/tim-kiem?q=99%2F1999'],
    [
      'Tìm “Đười ươi 99/1999” trong danh sách văn bản',
      `/van-ban?${new URLSearchParams({ q: 'Đười ươi 99/1999' })}`,
    ],
    ['Xem tất cả tin tức, hoặc chọn ngày từ lịch tin tức', '/tin-tuc'],
  ]);
  await user.click(screen.getByRole('link', { name: 'ươi' }));
  await heading('Tìm “ươi”');
});

test('where a choice leaves nothing, it can be given up', async () => {
  await open('nhan hieu', '&loai=album-anh');
  await said('Không tìm thấy album ảnh nào phù hợp với “nhan hieu”.');
  const wider = screen.getByRole('link', { name: 'Tìm trong mọi loại nội dung' });
  expect(wider.getAttribute('href')).toBe('/tim-kiem?q=nhan+hieu');
  expect(screen.queryByRole('link', { name: 'Tìm ở mọi thời gian' })).toBeNull();
});

test('where a choice and a span leave nothing, each can be given up, or both', async () => {
  await open('nhan hieu', '&loai=album-anh&tu=1999-01-01&den=1999-12-31');
  await said(/^Không tìm thấy album ảnh nào .* từ ngày 01-01-1999 đến hết ngày 31-12-1999\.$/);
  const wider = screen.getByRole('link', { name: 'Tìm ở mọi thời gian' });
  expect(wider.getAttribute('href')).toBe('/tim-kiem?q=nhan+hieu&loai=album-anh');
  const widest = screen.getByRole('link', { name: /^Tìm trong mọi loại nội dung, ở mọi/ });
  expect(widest.getAttribute('href')).toBe('/tim-kiem?q=nhan+hieu');
});

test.each(['"', '*', '-', ':', '🎉', '\u200f\u202e', '“?!…”'])(
  '«%s» has nothing to look for: the page says so, asks nothing, and keeps it',
  async (typed) => {
    const asked = answerWith({ results: [{}] });
    renderApp(`/tim-kiem?${new URLSearchParams({ q: typed })}`);
    await heading('Tìm kiếm');
    await said(/Vui lòng nhập ít nhất một chữ hoặc một số/);
    expect(field().value).toBe(typed);
    expect(asked).toEqual([]);
  },
);

test('2,000 letters are too long: the page says so, asks nothing, and keeps them', async () => {
  const asked = answerWith({ results: [{}] });
  const { user, router } = renderApp('/tim-kiem');
  await heading('Tìm kiếm');
  await user.click(field());
  await user.paste('ế'.repeat(2000));
  await user.keyboard('{Enter}');
  await said(/dài 2\.000 ký tự, trong khi chỉ tìm được tối đa 200 ký tự/);
  expect(router.state.location.pathname).toBe('/tim-kiem');
  expect(field().value).toBe('ế'.repeat(2000));
  expect(asked).toEqual([]);
});

test.each(['OR', 'NEAR(a', 'a', "'; DROP TABLE articles; --", '<img src=x onerror=alert(1)>'])(
  '«%s» is looked for as it is typed, and shown as text',
  async (typed) => {
    const asked = answerWith({ results: [] });
    await open(typed);
    expect(asked.map((one) => one.get('q'))).toEqual([typed]);
    expect(field().value).toBe(typed);
    await said(`Không tìm thấy nội dung nào phù hợp với “${typed}”.`);
    expect(document.querySelector('img[src=x]')).toBeNull();
  },
);

test('marks that turn the direction stay in the field, and turn nothing else', async () => {
  answerWith({ results: [] });
  renderApp(`/tim-kiem?${new URLSearchParams({ q: '\u202eabc' })}`);
  await heading('Tìm “abc”');
  expect(field().value).toBe('\u202eabc');
});

test('HTML in what was found is shown as text', async () => {
  answerWith({
    results: [
      {
        title: '<script>alert(1)</script> khoa',
        url: 'https://so.example/tin-tuc/mot-tin',
        titleMatches: [{ start: 26, end: 30 }],
        passage: '<b>khoa</b>',
        passageMatches: [{ start: 3, end: 7 }],
      },
    ],
  });
  await open('khoa');
  const title = screen.getByRole('link', { name: '<script>alert(1)</script> khoa' });
  expect(marks(title)).toEqual(['khoa']);
  const passage = title.closest('li')?.lastElementChild ?? null;
  expect(passage?.textContent).toBe('<b>khoa</b>');
  expect(marks(passage)).toEqual(['khoa']);
});

test('a search that fails offers to try again', async () => {
  mockServer.use(http.get('*/api/v1/search', unavailable));
  const { user } = renderApp('/tim-kiem?q=nhan+hieu');
  await heading('Chưa tải được trang');
  mockServer.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  const shown = await heading('Tìm “nhan hieu”');
  await waitFor(() => expect(document.activeElement).toBe(shown));
});
