import { unavailable } from '@portal/api-fixtures/errors';
import { recorded } from '@portal/api-fixtures/recorded';
import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw/http';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const { data: site } = recorded('/site');
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const menu = () => screen.getByRole('navigation', { name: 'Trình đơn chính' });

test('every page stands between the header and the footer of the agency', async () => {
  renderApp('/tin-tuc');
  await heading('Tin tức');
  expect(screen.getByRole('banner').textContent).toContain(site.agencyName);
  const footer = screen.getByRole('contentinfo');
  for (const fact of [site.address, site.licenceLine, site.responsiblePerson]) {
    expect(footer.textContent).toContain(fact);
  }
  expect(
    within(footer).getByRole('link', { name: 'vanthu@skhcn-thanhhoa.example' }),
  ).toHaveProperty('href', 'mailto:vanthu@skhcn-thanhhoa.example');
});

test('an address of the API leaves the pages of the site', async () => {
  const { user } = renderApp('/tin-tuc');
  await heading('Tin tức');
  let isLeft = false;
  const leave = (event: Event) => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', leave, { once: true });
  const footer = screen.getByRole('contentinfo');
  await user.click(within(footer).getByText('Tài liệu API'));
  expect(isLeft).toBe(true);
});

test('the first thing that the keyboard reaches leads past the menu to the content', async () => {
  const { user } = renderApp('/tin-tuc');
  await heading('Tin tức');
  await user.tab();
  const link = screen.getByRole('link', { name: 'Chuyển đến nội dung chính' });
  expect(document.activeElement).toBe(link);
  const target = link.getAttribute('href')?.slice(1) ?? '';
  expect(document.getElementById(target)).toBe(screen.getByRole('main'));
});

test('the menu marks the page that is shown, and the section that it belongs to', async () => {
  renderApp('/tin-tuc/chuyen-muc/so-huu-tri-tue');
  await heading('Sở hữu trí tuệ');
  expect(within(menu()).getByRole('link', { name: 'Tin tức' }).ariaCurrent).toBe('true');
  expect(within(menu()).getByText('Sở hữu trí tuệ').ariaCurrent).toBe('page');
  expect(within(menu()).getByRole('link', { name: 'Trang chủ' }).ariaCurrent).toBeNull();
});

test('the second level opens by keyboard, and Escape closes it and returns the focus', async () => {
  const { user } = renderApp('/tin-tuc');
  await heading('Tin tức');
  const button = within(menu()).getByRole('button', { name: 'Mục con của Tin tức' });
  button.focus();
  await user.keyboard('{Enter}');
  expect(button.ariaExpanded).toBe('true');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Hoạt động của Sở');
  await user.keyboard('{Escape}');
  expect(button.ariaExpanded).toBe('false');
  expect(document.activeElement).toBe(button);
});

test('the small-screen menu closes when one of its pages was chosen', async () => {
  const { user } = renderApp('/tin-tuc/ngay/2019-02-26');
  await heading('Tin Thứ Ba, ngày 26-02-2019');
  const button = screen.getByRole('button', { name: 'Trình đơn' });
  await user.click(button);
  expect(button.ariaExpanded).toBe('true');
  await user.click(within(menu()).getByRole('link', { name: 'Tin tức' }));
  await heading('Tin tức');
  expect(button.ariaExpanded).toBe('false');
});

test('a search leads to an address that can be shared', async () => {
  const { user, router } = renderApp('/tin-tuc');
  await heading('Tin tức');
  await user.click(screen.getByRole('combobox', { name: 'Từ khóa cần tìm' }));
  // Typed key by key, a slow machine would request suggestions on the way.
  await user.paste('sở hữu trí tuệ');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/tim-kiem'));
  expect(new URLSearchParams(router.state.location.search).get('q')).toBe('sở hữu trí tuệ');
});

test('without the data of the agency the page still has its name, and a way home', async () => {
  mockServer.use(http.get('*/api/v1/site', unavailable));
  renderApp('/tin-tuc');
  await heading('Tin tức');
  expect(screen.getByRole('banner').textContent).toContain('Sở Khoa học và Công nghệ');
  expect(within(menu()).getByRole('link', { name: 'Trang chủ' })).toBeDefined();
});
