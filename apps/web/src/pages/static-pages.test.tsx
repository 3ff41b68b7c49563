import { unavailable } from '@portal/api-fixtures/errors';
import { answering } from '@portal/api-fixtures/handlers';
import { recorded } from '@portal/api-fixtures/recorded';
import type { Redirect } from '@portal/contract/redirect';
import { screen, within } from '@testing-library/react';
import { http } from 'msw/http';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const { data: site } = recorded('/site');
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

/** No item of the first content has an address of the old portal. */
function answerRedirect(data: Redirect): void {
  mockServer.use(answering('/redirects', { data, meta: {} }));
}

test('a page shows its text with its headings', async () => {
  renderApp('/trang/gioi-thieu');
  await heading('Giới thiệu');
  expect(screen.getByRole('heading', { level: 2, name: /Nhiệm vụ chính/ })).toBeDefined();
});

test('a page is printed with whose it is and its address', async () => {
  renderApp('/trang/gioi-thieu');
  await heading('Giới thiệu');
  const page = within(screen.getByRole('main'));
  expect(page.getByText(site.agencyName)).toBeDefined();
  expect(page.getByText(/\/trang\/gioi-thieu$/)).toBeDefined();
});

test('a page of contact has the facts that the footer has', async () => {
  renderApp('/trang/lien-he');
  await heading('Liên hệ');
  const contact = screen.getByRole('main');
  const inContact = within(contact);
  expect(inContact.getByRole('link', { name: '0237 3000 123' })).toHaveProperty(
    'href',
    'tel:02373000123',
  );
  expect(inContact.getByRole('link', { name: 'Xem trên bản đồ' })).toHaveProperty(
    'href',
    site.mapUrl,
  );
  expect(contact.textContent).toContain(site.openingHours);
  const footer = screen.getByRole('contentinfo');
  expect(within(footer).getByRole('link', { name: 'Xem trên bản đồ' })).toBeDefined();
});

test('a page of another kind has no contact facts in it', async () => {
  renderApp('/trang/gioi-thieu');
  await heading('Giới thiệu');
  expect(within(screen.getByRole('main')).queryByText('Giờ làm việc')).toBeNull();
});

test('a page that is not there leads to the site map', async () => {
  renderApp('/trang/khong-co');
  await heading('Không tìm thấy trang');
  const main = screen.getByRole('main');
  expect(within(main).getByRole('link', { name: 'Sơ đồ trang' })).toBeDefined();
});

test('the site map lists sections, categories and pages', async () => {
  renderApp('/so-do');
  await heading('Sơ đồ trang');
  const links = (name: string) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
  expect(links('Các phần chính')).toContain('/hinh-anh');
  expect(links('Chuyên mục tin tức')).toContain('/tin-tuc/chuyen-muc/thong-bao');
  expect(links('Tin theo năm')).toEqual(
    [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017].map(
      (year) => `/tin-tuc/nam/${year}`,
    ),
  );
  expect(links('Nhận tin mới')).toEqual(
    expect.arrayContaining([
      '/rss.xml',
      '/tin-tuc/chuyen-muc/thong-bao/atom.xml',
      '/van-ban/feed.json',
    ]),
  );
  expect(links('Trang thông tin')).toEqual([
    '/trang/chinh-sach-bao-mat',
    '/trang/du-lieu-mo',
    '/trang/gioi-thieu',
    '/trang/kha-nang-tiep-can',
    '/trang/lien-he',
  ]);
});

test('the site map is there without its years', async () => {
  mockServer.use(http.get('*/api/v1/articles/calendar', unavailable));
  renderApp('/so-do');
  await heading('Sơ đồ trang');
  expect(screen.getByRole('region', { name: 'Trang thông tin' })).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Tin theo năm' })).toBeNull();
});

test('an address of the old portal leads to where its content is now', async () => {
  answerRedirect({ status: 301, location: '/trang/gioi-thieu' });
  const { router } = renderApp('/Pages/TIN-CU.aspx?ItemID=5');
  await heading('Giới thiệu');
  expect(router.state.location.pathname).toBe('/trang/gioi-thieu');
});

test('what has been taken away for good says so', async () => {
  answerRedirect({ status: 410 });
  renderApp('/Pages/bo.aspx');
  expect(await heading('Nội dung đã được gỡ bỏ')).toBeDefined();
});

test('an unknown address is not found even while the API is away', async () => {
  mockServer.use(http.get('*/api/v1/redirects', unavailable));
  renderApp('/Pages/khac.aspx');
  expect(await heading('Không tìm thấy trang')).toBeDefined();
});
