import { unavailable } from '@portal/api-fixtures/errors';
import { act, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw/http';
import { expect, test } from 'vitest';
import { atOnceWhen } from '../../tests/at-once-when.ts';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const LEFT = 'Mở thêm 12 bộ dữ liệu của ngành khoa học và công nghệ';
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('the first page leaves the focus where the browser has put it', async () => {
  renderApp('/tin-tuc');
  await heading('Tin tức');
  expect(document.activeElement).toBe(document.body);
});

test('after a navigation the focus stands on the heading of the new page', async () => {
  const { router } = renderApp('/tin-tuc');
  await heading('Tin tức');
  await router.navigate('/tin-tuc/ngay/2019-02-26');
  const shown = await heading('Tin Thứ Ba, ngày 26-02-2019');
  await waitFor(() => expect(document.activeElement).toBe(shown));
});

test('the heading gets the focus together with the page, and takes it from nobody later', async () => {
  const { router } = renderApp('/tin-tuc');
  await heading('Tin tức');
  let focused: Element | null = null;
  atOnceWhen(
    () => document.querySelector('h1')?.textContent === 'Sơ đồ trang',
    () => (focused = document.activeElement),
  );
  await router.navigate('/so-do');
  const shown = await heading('Sơ đồ trang');
  expect(focused).toBe(shown);
});

test('after turning a page of a list the focus stands on the heading of the list', async () => {
  const { user } = renderApp('/tin-tuc');
  const shown = await heading('Tin tức');
  await user.click(screen.getByRole('link', { name: 'Trang 2' }));
  await waitFor(() => expect(document.title).toContain('trang 2'));
  await waitFor(() => expect(document.activeElement).toBe(shown));
});

test('a page that cannot be found gets the focus on its heading too', async () => {
  const { router } = renderApp('/tin-tuc');
  await heading('Tin tức');
  await router.navigate('/khong-co');
  const shown = await heading('Không tìm thấy trang');
  await waitFor(() => expect(document.activeElement).toBe(shown));
});

test.each([
  ['/', 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa'],
  ['/tin-tuc', 'Tin tức – Sở Khoa học và Công nghệ tỉnh Thanh Hóa'],
  ['/tin-tuc?trang=2', 'Tin tức – trang 2 – Sở Khoa học và Công nghệ tỉnh Thanh Hóa'],
  ['/khong-co', 'Không tìm thấy trang – Sở Khoa học và Công nghệ tỉnh Thanh Hóa'],
])('the title of %s is «%s»', async (address, title) => {
  renderApp(address);
  await waitFor(() => expect(document.title).toBe(title));
});

test.each(['/khong-co', '/tin-tuc/ngay/abc', '/tin-tuc?trang=-1', '/tin-tuc/khong-co-tin-nay'])(
  'the wrong address %s says what is wrong and leads on, inside the frame of the site',
  async (address) => {
    renderApp(address);
    const shown = await screen.findByRole('heading', { level: 1, name: /^Không/ });
    expect(shown.nextElementSibling?.textContent?.length).toBeGreaterThan(40);
    expect(screen.getByRole('contentinfo')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  },
);

test('a page that could not be loaded offers to try again, and comes when the API is back', async () => {
  mockServer.use(http.get('*/api/v1/articles', unavailable));
  const { user } = renderApp('/tin-tuc');
  await heading('Chưa tải được trang');
  mockServer.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  const shown = await heading('Tin tức');
  await waitFor(() => expect(document.activeElement).toBe(shown));
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});

test('a failed refresh keeps what is shown, says so, and goes when another attempt succeeds', async () => {
  const { user, queryClient } = renderApp('/tin-tuc');
  await heading('Tin tức');
  const titles = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  const before = titles();
  mockServer.use(http.get('*/api/v1/articles', unavailable));
  await queryClient.refetchQueries({ queryKey: ['news', 'list'] });
  const notice = await screen.findByText(/^Chưa tải được nội dung mới nhất/);
  expect(titles()).toEqual(before);
  mockServer.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(notice.isConnected).toBe(false));
});

test('an article that was withdrawn while it was shown gives way to a 404 page', async () => {
  const { queryClient } = renderApp('/tin-tuc/lich-tiep-cong-dan-quy-4-2026');
  await heading('Lịch tiếp công dân quý IV năm 2026 của Sở Khoa học và Công nghệ');
  mockServer.use(
    http.get('*/api/v1/articles/lich-tiep-cong-dan-quy-4-2026', () =>
      Response.json({ status: 404 }, { status: 404 }),
    ),
  );
  await queryClient.refetchQueries({ queryKey: ['news', 'article'] });
  await heading('Không tìm thấy trang');
  expect(
    screen.queryByText('Lịch tiếp công dân quý IV năm 2026 của Sở Khoa học và Công nghệ'),
  ).toBeNull();
});

test('Back returns the focus to the link by which the page was left', async () => {
  const { user, router } = renderApp('/tin-tuc');
  await heading('Tin tức');
  const linkOf = () => within(screen.getByRole('main')).getByRole('link', { name: LEFT });
  await user.click(linkOf());
  await heading(LEFT);
  await act(() => router.navigate(-1));
  await heading('Tin tức');
  await waitFor(() => expect(document.activeElement).toBe(linkOf()));
});
