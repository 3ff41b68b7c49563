import { answering } from '@portal/api-fixtures/handlers';
import { recorded } from '@portal/api-fixtures/recorded';
import type { LegalDocument } from '@portal/contract/legal-document';
import type { TimelineEvent } from '@portal/contract/legal-history';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { assert, expect, test, vi } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { longText } from '../../tests/long-text.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

async function openPage(address: string, name: string) {
  const app = renderApp(address);
  await screen.findByRole('heading', { level: 1, name });
  return app;
}

async function open(address: string, name: string) {
  const app = await openPage(address, name);
  // The code of these parts loads after that of the page.
  await screen.findByRole('region', { name: /^(?:Tình trạng hiệu lực|Lấy ý kiến dự thảo)$/ });
  await screen.findByRole('region', { name: 'Thuộc tính' });
  return app;
}

const openDecision37 = () => open('/van-ban/37-2018-qd-ubnd', 'Quyết định số 37/2018/QĐ-UBND');
const openDecision27 = () => open('/van-ban/27-2020-qd-ubnd', 'Quyết định số 27/2020/QĐ-UBND');
const openDecision46 = () => open('/van-ban/46-2025-qd-ubnd', 'Quyết định số 46/2025/QĐ-UBND');
const documentOf = (slug: string) => recorded('/legal-documents/{slug}', { slug }).data;

/** Answers with the recorded document, changed in some fields. */
function answerWith(slug: string, fields: Partial<LegalDocument>): void {
  const { data, meta } = recorded('/legal-documents/{slug}', { slug });
  const answer = { data: { ...data, ...fields }, meta };
  mockServer.use(answering('/legal-documents/{slug}', answer, slug));
}

const part = (name: string) => screen.getByRole('region', { name });

test('a day that was taken from the file says where the file says it', async () => {
  const sentence = 'Quyết định này có hiệu lực kể từ ngày 25 tháng 12 năm 2018.';
  const evidence = [{ field: 'effectiveFrom' as const, sentence, page: 5, provision: 'Điều 12' }];
  answerWith('37-2018-qd-ubnd', { evidence, effectiveFrom: '2018-12-25' });
  await openDecision37();
  const facts = part('Thuộc tính');
  const said = within(facts).getByText('Căn cứ: Điều 12, trang 5');
  expect(said.closest('dd')?.textContent).toContain('25-12-2018');
  expect(said.closest('details')?.textContent).toContain(sentence);
});

test('the status is told with its reason, the acting document linked', async () => {
  await openDecision27();
  const validity = part('Tình trạng hiệu lực');
  expect(validity.textContent).toContain('Hết hiệu lực một phần');
  expect(validity.textContent).toContain('hôm nay, 26-11-2026');
  expect(validity.textContent).toContain(
    'Bị bãi bỏ một phần (Điều 5 và Điều 6) bởi Quyết định số 09/2024/QĐ-UBND từ ngày 01-04-2024.',
  );
  const link = within(validity).getByRole('link', { name: 'Quyết định số 09/2024/QĐ-UBND' });
  expect(link.getAttribute('href')).toBe('/van-ban/09-2024-qd-ubnd');
});

test('above the text stands what has changed it since, with part, day and document', async () => {
  await openDecision46();
  const note = within(part('Toàn văn')).getByRole('note');
  expect(note.textContent).toContain('Văn bản này đã được sửa đổi, bổ sung');
  expect(note.textContent).toContain(
    'Quyết định số 18/2026/QĐ-UBND (một phần: khoản 2 Điều 9; khoản 4 Điều 15), từ ngày 20-06-2026',
  );
  expect(within(note).getByRole('link').getAttribute('href')).toBe('/van-ban/18-2026-qd-ubnd');
  expect(note.textContent).not.toContain('hợp nhất');
});

test('in the text each changed provision is marked, with what has changed it and both texts', async () => {
  await openDecision46();
  const text = part('Toàn văn');
  expect(text.querySelector('[data-changed]')?.id).toBe('khoan-2-dieu-9');
  const [clause, article] = [...text.querySelectorAll('.change-note')];
  expect(clause?.textContent).toContain(
    'Khoản 2 Điều 9 được sửa đổi, bổ sung bởi Quyết định số 18/2026/QĐ-UBND từ ngày 20-06-2026.',
  );
  expect(clause?.textContent).toContain('qua dịch vụ bưu chính');
  expect(clause?.textContent).toContain('được nộp trực tuyến');
  expect(article?.previousElementSibling?.textContent).toContain('Điều 15.');
  expect(article?.textContent).toContain('Khoản 4 Điều 15');
  expect(article?.textContent).toContain('hình thức trực tuyến');
});

test('a text that nothing has changed yet on the day stands alone', async () => {
  const { validity } = documentOf('46-2025-qd-ubnd');
  answerWith('46-2025-qd-ubnd', { validity: { ...validity, on: '2026-06-19' } });
  await openDecision46();
  expect(within(part('Toàn văn')).queryByRole('note')).toBeNull();
});

test('the weightiest of many changes is named above the text, and each is listed', async () => {
  const { timeline } = documentOf('46-2025-qd-ubnd');
  const amending = timeline.find(({ kind }) => kind === 'amends');
  assert(amending?.by);
  const draft = { ...amending.by, group: 'draft' as const };
  const others: TimelineEvent[] = [
    { ...amending, kind: 'corrects', day: '2026-05-01', clause: 'Điều 3' },
    { ...amending, kind: 'corrects', hasEffect: false, day: '2026-05-01', clause: 'Điều 6' },
    { ...amending, kind: 'corrects', by: draft, day: '2026-05-01', clause: 'Điều 7' },
    { ...amending, kind: 'repeals', day: '2026-05-02', clause: 'Điều 4' },
    { ...amending, kind: 'amends', hasEffect: false, day: '2026-05-03', clause: 'Điều 5' },
    { ...amending, kind: 'replaces', scope: 'whole', day: '2026-05-04', clause: null },
  ];
  const listedIn = () =>
    within(within(part('Toàn văn')).getByRole('note'))
      .getAllByRole('listitem')
      .map(({ textContent }) => /Điều \d/.exec(textContent)?.[0]);
  const titleIn = () => within(part('Toàn văn')).getByRole('note').firstChild?.textContent;
  answerWith('46-2025-qd-ubnd', { timeline: others });
  await openDecision46();
  expect(listedIn()).toEqual(['Điều 3', 'Điều 4']);
  expect(titleIn()).toBe('Văn bản này đã bị bãi bỏ hoặc thay thế một phần');
});

test('the status on another day is told as such, with the way back to today', async () => {
  const { user, router } = await openDecision27();
  await user.type(screen.getByLabelText('Xem tình trạng tại ngày'), '2021-06-01');
  await user.click(screen.getByRole('button', { name: 'Xem' }));
  await screen.findByText(/đang xem tình trạng hiệu lực tại ngày 01-06-2021, không phải hôm nay/);
  expect(router.state.location.search).toBe('?ngay-hieu-luc=2021-06-01');
  expect(part('Tình trạng hiệu lực').textContent).toContain('Còn hiệu lực');
  const other = screen.getAllByRole('link', { name: 'Quyết định số 12/2017/QĐ-UBND' });
  expect(other[0]?.getAttribute('href')).toBe('/van-ban/12-2017-qd-ubnd?ngay-hieu-luc=2021-06-01');
  await user.click(screen.getByRole('link', { name: 'Xem tình trạng hiệu lực hôm nay' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

test('the day may have the name that it has in the API', async () => {
  await open('/van-ban/27-2020-qd-ubnd?on=2021-06-01#dieu-5', 'Quyết định số 27/2020/QĐ-UBND');
  expect(screen.getByText(/tại ngày 01-06-2021, không phải hôm nay/)).toBeDefined();
});

test('a day of that name that does not exist is told, too', async () => {
  await open('/van-ban/27-2020-qd-ubnd?on=2019-02-30', 'Quyết định số 27/2020/QĐ-UBND');
  expect(screen.getByText(/^Hiệu lực tại ngày “2019-02-30”: cần/)).toBeTruthy();
});

test('a day that does not exist is told, and the status is that of today', async () => {
  await open('/van-ban/27-2020-qd-ubnd?ngay-hieu-luc=2019-02-30', 'Quyết định số 27/2020/QĐ-UBND');
  expect(screen.queryByText(/không phải hôm nay/)).toBeNull();
  expect(screen.getByText(/^Hiệu lực tại ngày “2019-02-30”: cần/)).toBeTruthy();
});

test('the facts are listed, the signatory with position and capacity', async () => {
  answerWith('27-2020-qd-ubnd', { gazetteNumber: '45 + 46', gazetteDate: '2020-07-28' });
  await openDecision27();
  const facts = Object.fromEntries(
    within(part('Thuộc tính'))
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );
  expect(facts).toEqual({
    'Số ký hiệu': '27/2020/QĐ-UBND',
    'Loại văn bản': 'Quyết định',
    'Nhóm văn bản': 'Quy phạm pháp luật',
    'Cơ quan ban hành': 'Ủy ban nhân dân tỉnh Thanh Hóa',
    'Người ký': 'Trần Quang Vịnh, Phó Chủ tịch (KT. – ký thay)',
    'Ngày ban hành': '06-07-2020',
    'Ngày có hiệu lực': '20-07-2020',
    'Lĩnh vực': 'Tài chính cho khoa học và công nghệ',
    'Công báo': 'Số 45 + 46, ngày 28-07-2020',
    'Dữ liệu': 'JSON, JSON-LD',
  });
});

test('a body that is no more keeps its name, with that of today', async () => {
  await open('/van-ban/28-hd-stttt-2021', 'Hướng dẫn số 28/HD-STTTT');
  expect(part('Thuộc tính').textContent).toContain(
    'Sở Thông tin và Truyền thông tỉnh Thanh Hóa (nay là Sở Khoa học và Công nghệ tỉnh Thanh Hóa)',
  );
});

const DRAFT = 'du-thao-ho-tro-so-huu-tri-tue-2026';
const openDraft = (query = '') => open(`/van-ban/${DRAFT}${query}`, 'Dự thảo Quyết định');

test('a draft says until when, how and where it may be commented on, and has no number', async () => {
  await openDraft();
  expect(part('Thuộc tính').textContent).toContain(
    'Lấy ý kiếnTừ ngày 18-11-2026 đến hết ngày 18-12-2026',
  );
  expect(part('Thuộc tính').textContent).not.toMatch(/[Ss]ố ký hiệu|[Kk]hông số/);
  const note = part('Lấy ý kiến dự thảo');
  expect(note.textContent).toContain('Đang lấy ý kiến đến 18-12-2026');
  expect(note.textContent).toContain('Còn 22 ngày.');
  const { email, postalAddress, notice } = documentOf(DRAFT).consultationDetails ?? {};
  const link = within(note).getByRole('link', { name: email ?? '' });
  expect(link.getAttribute('href')).toBe(`mailto:${email}`);
  expect(note.textContent).toContain(`Bằng văn bản, gửi về${postalAddress}`);
  const news = within(note).getByRole('link', { name: notice?.title ?? '' });
  expect(news.getAttribute('href')).toBe(`/tin-tuc/${notice?.slug}`);
});

test('a draft that does not say where comments go names the agency', async () => {
  const nowhere = { email: null, postalAddress: null, webAddress: null };
  answerWith(DRAFT, { consultationDetails: { ...nowhere, notice: null, outcome: null } });
  await openDraft();
  const note = part('Lấy ý kiến dự thảo');
  expect(note.textContent).toContain('Quý vị có thể gửi ý kiến góp ý qua:');
  const link = within(note).getByRole('link', { name: recorded('/site').data.email ?? '' });
  expect(link.getAttribute('href')).toMatch(/^mailto:/);
});

test('a draft and the document that it became lead to each other', async () => {
  const draft = 'du-thao-trinh-tu-thuc-hien-chinh-sach-2026';
  const { user } = await open(`/van-ban/${draft}`, 'Dự thảo Quyết định');
  const note = part('Lấy ý kiến dự thảo');
  expect(note.textContent).toContain('Đã hết hạn lấy ý kiến');
  expect(note.textContent).not.toContain('gửi ý kiến');
  expect(note.textContent).toContain('Chưa có hiệu lực');
  await user.click(within(note).getByRole('link', { name: 'Quyết định số 31/2026/QĐ-UBND' }));
  await screen.findByRole('heading', { level: 1, name: 'Quyết định số 31/2026/QĐ-UBND' });
  const facts = await screen.findByRole('region', { name: 'Thuộc tính' });
  expect(facts.textContent).toContain('Từ dự thảo');
  const back = within(facts).getByRole('link', { name: documentOf(draft).abstract });
  expect(back.getAttribute('href')).toBe(`/van-ban/${draft}`);
});

test.each([
  ['2026-12-19', 'Đã hết hạn lấy ý kiến', /thời hạn góp ý đã kết thúc/],
  ['2026-11-17', 'Sắp lấy ý kiến từ 18-11-2026', /sẽ được lấy ý kiến từ ngày 18-11-2026/],
])('on %s a draft cannot be commented on, and says why', async (on, badge, sentence) => {
  const { validity } = documentOf(DRAFT);
  answerWith(DRAFT, { validity: { ...validity, on } });
  await openDraft(`?ngay-hieu-luc=${on}`);
  const note = part('Lấy ý kiến dự thảo');
  expect(within(note).getByText(badge)).toBeDefined();
  expect(within(note).getByText(sentence)).toBeDefined();
  expect(note.textContent).not.toContain('gửi ý kiến');
});

test('a document without a file says so, and how to ask for one', async () => {
  answerWith('37-2018-qd-ubnd', { files: [] });
  await openDecision37();
  const files = part('Tệp văn bản');
  expect(files.textContent).toContain('Chưa có tệp của văn bản này. Quý vị có thể đề nghị');
  const { email } = recorded('/site').data;
  const link = within(files).getByRole('link', { name: email ?? '' });
  expect(link.getAttribute('href')).toBe(`mailto:${email}`);
});

test('the timeline names day, act, document and clause, and what had no effect', async () => {
  const { timeline } = documentOf('27-2020-qd-ubnd');
  const without = (event: TimelineEvent) => ({ ...event, day: '2026-01-01', hasEffect: false });
  answerWith('27-2020-qd-ubnd', { timeline: [...timeline, ...timeline.slice(-1).map(without)] });
  await openDecision27();
  const events = within(part('Lịch sử hiệu lực')).getAllByRole('listitem');
  const repealed = 'Bị bãi bỏ bởi Quyết định số 09/2024/QĐ-UBND (một phần: Điều 5 và Điều 6)';
  expect(events.map(({ textContent }) => textContent)).toEqual([
    '06-07-2020Ban hành',
    '20-07-2020Có hiệu lực',
    `01-04-2024${repealed}`,
    `01-01-2026${repealed} – không làm thay đổi hiệu lực của văn bản này`,
  ]);
});

test('the timeline says of what ended with a law that it detailed that law', async () => {
  const { timeline } = documentOf('27-2020-qd-ubnd');
  const ended = timeline.slice(-1).map((event) => ({
    ...event,
    ...{ kind: 'expires-with' as const, label: 'Hết hiệu lực cùng với', scope: null, clause: null },
  }));
  answerWith('27-2020-qd-ubnd', { timeline: ended });
  await openDecision27();
  expect(within(part('Lịch sử hiệu lực')).getByRole('listitem').textContent).toBe(
    '01-04-2024Hết hiệu lực cùng với Quyết định số 09/2024/QĐ-UBND mà văn bản này quy định chi tiết',
  );
});

test('relations stand by label in both directions; what is not in the database is no link', async () => {
  const missing = { document: null, number: '3412/2014/QĐ-UBND' };
  const edges = documentOf('46-2025-qd-ubnd').relations;
  answerWith('46-2025-qd-ubnd', {
    relations: edges.map((one) => (one.kind === 'replaces' ? { ...one, ...missing } : one)),
  });
  await openDecision46();
  const relations = part('Quan hệ văn bản');
  const labels = within(relations).getAllByRole('heading', { level: 3 });
  expect(labels.map(({ textContent }) => textContent)).toEqual([
    'Được sửa đổi, bổ sung bởi',
    'Thay thế',
    'Bãi bỏ',
    'Được hợp nhất tại',
  ]);
  expect(labels[1]?.nextElementSibling?.textContent).toBe(
    '3412/2014/QĐ-UBND (chưa có trong cơ sở dữ liệu)',
  );
  expect(within(relations).queryByRole('link', { name: /3412/ })).toBeNull();
  expect(labels[0]?.nextElementSibling?.textContent).toContain(
    'một phần; khoản 2 Điều 9; khoản 4 Điều 15',
  );
});

test('a file has kind, size and its whole hash; a PDF is loaded when it is asked for', async () => {
  vi.stubGlobal('navigator', Object.assign(navigator, { pdfViewerEnabled: true }));
  const bothFiles = [
    ...documentOf('46-2025-qd-ubnd').files,
    ...documentOf('2145-qd-ubnd-2026').files,
  ];
  answerWith('46-2025-qd-ubnd', { files: bothFiles });
  const { user } = await openDecision46();
  const files = part('Tệp văn bản');
  const [first] = within(files).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/Bản gốc, PDF, \d+ KB/);
  expect(first?.querySelector('code')?.textContent).toMatch(/^[0-9a-f]{64}$/);
  const all = within(files).getByRole('link', { name: /^Tải tất cả các tệp/ });
  expect(all.getAttribute('href')).toBe('/api/v1/legal-documents/46-2025-qd-ubnd/files.zip');
  expect(files.querySelector('object')).toBeNull();
  const buttons = within(files).getAllByRole('button', { name: /^Xem trong trang/ });
  expect(buttons).toHaveLength(1);
  await user.click(buttons[0] ?? files);
  const view = files.querySelector('object');
  const url = bothFiles[0]?.url;
  expect(view?.getAttribute('data')).toBe(`${url}#navpanes=0`);
  // If the viewer fails, the file itself is offered.
  expect(view?.querySelector('a')?.getAttribute('href')).toBe(url);
  await user.click(within(files).getByRole('button', { name: /^Thu lại/ }));
  expect(files.querySelector('object')).toBeNull();
  vi.unstubAllGlobals();
});

test('where the browser has no viewer for PDFs, the file is there to be downloaded', async () => {
  vi.stubGlobal('navigator', Object.assign(navigator, { pdfViewerEnabled: false }));
  await openDecision46();
  const files = part('Tệp văn bản');
  expect(within(files).queryByRole('button', { name: /^Xem trong trang/ })).toBeNull();
  const [link, ...others] = within(files).getAllByRole('link');
  expect(link?.getAttribute('href')).toBe(documentOf('46-2025-qd-ubnd').files[0]?.url);
  expect(others).toEqual([]);
  expect(link?.hasAttribute('download')).toBe(true);
  vi.unstubAllGlobals();
});

test('a long text has a table of contents that leads to its headings', async () => {
  answerWith('37-2018-qd-ubnd', { fullText: longText });
  const { user, router } = await openDecision37();
  // Without style sheets they are a closed popover.
  const contents = screen.getByRole('navigation', { name: 'Mục lục', hidden: true });
  const links = within(contents).getAllByRole('link', { hidden: true });
  expect(links).toHaveLength(16);
  await user.click(
    within(contents).getByText('Chương 3. Đánh giá, nghiệm thu & công nhận kết quả'),
  );
  await waitFor(() => expect(router.state.location.hash).toBe('#chuong-3'));
  expect(document.activeElement?.id).toBe('chuong-3');
});

test('an article is copied with its citation and its address', async () => {
  answerWith('37-2018-qd-ubnd', { fullText: longText });
  const { user } = await openDecision37();
  await user.click(screen.getByRole('button', { name: 'Sao chép Điều 2 kèm trích dẫn' }));
  await screen.findByText('Đã sao chép điều này kèm trích dẫn.');
  const lines = (await navigator.clipboard.readText()).split('\n');
  expect(lines[0]).toBe('Điều 2. Giải thích từ ngữ');
  expect(lines.slice(1, 3).map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ']);
  expect(lines[4]).toMatch(/^\(Điều 2, Quyết định số 37\/2018\/QĐ-UBND ngày 14-12-2018 của .*\)$/);
  expect(lines[5]).toMatch(/\/van-ban\/37-2018-qd-ubnd#dieu-2$/);
  expect(lines).toHaveLength(6);
});

test('its address and a citation are copied', async () => {
  const { user } = await openDecision37();
  await user.click(screen.getByRole('button', { name: 'Sao chép trích dẫn' }));
  await screen.findByText('Đã sao chép trích dẫn.');
  expect(await navigator.clipboard.readText()).toBe(
    'Quyết định số 37/2018/QĐ-UBND ngày 14-12-2018 của Ủy ban nhân dân tỉnh Thanh Hóa về việc ban hành Quy định quản lý các nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước cấp cơ sở trên địa bàn tỉnh',
  );
  await user.click(screen.getByRole('button', { name: 'Sao chép địa chỉ' }));
  await screen.findByText('Đã sao chép địa chỉ.');
  expect(await navigator.clipboard.readText()).toMatch(/\/van-ban\/37-2018-qd-ubnd$/);
});

test('the news that cite it lead there', async () => {
  const { user } = await openDecision37();
  const news = part('Tin viện dẫn văn bản này');
  await user.click(within(news).getByRole('link', { name: /HỘI NGHỊ TỔNG KẾT/ }));
  const heading = await screen.findByRole('heading', { level: 1, name: /HỘI NGHỊ TỔNG KẾT/ });
  expect(heading).toBeDefined();
});

test.each(['khong-co', 'Khong_co', '..%2f'])(
  '«%s» is not found and leads to the others',
  async (slug) => {
    await openPage(`/van-ban/${slug}`, 'Không tìm thấy văn bản');
    expect(screen.getByRole('link', { name: 'Xem tất cả văn bản' })).toBeDefined();
  },
);

test('an answer outside the contract is not shown', async () => {
  mockServer.use(
    http.get('*/api/v1/legal-documents/:slug', () => HttpResponse.json({ data: {}, meta: {} })),
  );
  await openPage('/van-ban/37-2018-qd-ubnd', 'Chưa tải được trang');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeDefined();
});
