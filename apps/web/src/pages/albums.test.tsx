import { recorded } from '@portal/api-fixtures/recorded';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromRecord } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const { data: album } = recorded('/galleries/{slug}', {
  slug: 'khoa-hoc-tren-moi-mien-que-2026',
});
const address = `/hinh-anh/${album.slug}`;
const viewer = () => screen.queryByRole('dialog');

test('the list leads to each album, with its number of photos', async () => {
  const { user } = renderApp('/hinh-anh');
  await heading('Hình ảnh hoạt động');
  const link = screen.getByRole('link', { name: album.title });
  expect(link.closest('li')?.textContent).toContain('9 ảnh, 16-11-2026');
  await user.click(link);
  await heading(album.title);
});

test('every photo has its caption whole, its shape, and an address of its own', async () => {
  renderApp(address);
  await heading(album.title);
  const third = album.photos[2]?.image;
  const photo = screen.getByRole('img', { name: 'Cầu qua sông trong ánh chiều' });
  expect(photo.closest('a')?.getAttribute('href')).toBe(`${address}?anh=3`);
  expect(photo.closest('figure')?.textContent).toBe('Trạm đo độ mặn đặt ở hạ lưu sông Mã.');
  expect([photo.getAttribute('width'), photo.getAttribute('height')]).toEqual([
    String(third?.width),
    String(third?.height),
  ]);
});

test('an album can be shared, and each photo taken as it was uploaded', async () => {
  renderApp(address);
  await heading(album.title);
  const share = within(screen.getByRole('region', { name: 'Chia sẻ' }));
  expect(share.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    ...[/^Zalo/, /^Facebook/].map((name) => expect.stringMatching(name)),
  ]);
  expect(share.getByRole('button', { name: 'Sao chép địa chỉ' })).toBeDefined();
  const third = album.photos[2]?.image;
  const original = screen.getByRole('link', { name: /^Tải ảnh gốc số 3,/ });
  expect(original.getAttribute('href')).toBe(third?.url);
  expect(original.getAttribute('download')).toMatch(new RegExp(`^${album.slug}-3\\.\\w+$`));
});

test('an album tells when it was changed last', async () => {
  renderApp(address);
  await heading(album.title);
  expect(screen.getByText(/^Cập nhật lần cuối:/).querySelector('time')?.dateTime).toBe(
    album.updatedAt,
  );
});

test('a photo that the album does not have is told', async () => {
  renderApp(`${address}?anh=999`);
  await heading(album.title);
  expect(screen.getByRole('note').textContent).toContain('Ảnh “999”: album không có ảnh này.');
});

test('an opened photo stands in the address, and closing it returns to the album', async () => {
  const { user, router } = renderApp(address);
  await heading(album.title);
  await user.click(screen.getByRole('img', { name: album.photos[1]?.image.alt ?? '' }));
  await waitFor(() => expect(viewer()).not.toBeNull());
  expect(router.state.location.search).toBe('?anh=2');
  expect(router.state.historyAction).toBe('PUSH');
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
  expect(router.state.historyAction).toBe('POP');
});

test('a photo that cannot be shown large leaves its description', async () => {
  renderApp(`${address}?anh=2`);
  await heading(album.title);
  const { alt = '', url, renditions = [] } = album.photos[1]?.image ?? {};
  const shown = async () =>
    within(await screen.findByRole('dialog')).getByRole('img', { name: alt });
  await waitFor(async () => {
    expect(renditions.map((copy) => copy.url)).toContain((await shown()).getAttribute('src'));
  });
  fireEvent.error(await shown());
  await waitFor(async () => expect((await shown()).getAttribute('src')).toBe(url));
  fireEvent.error(await shown());
  expect(await within(await screen.findByRole('dialog')).findByText(alt)).toBeDefined();
});

test.each(['?anh=999', '?anh=0', '?anh=-1', '?anh=1.5', '?anh=a', '?anh='])(
  '%s opens the album',
  async (search) => {
    renderApp(address + search);
    await heading(album.title);
    expect(viewer()).toBeNull();
  },
);

test('an album that is not there leads to the others', async () => {
  renderApp('/hinh-anh/khong-co');
  await heading('Không tìm thấy album ảnh');
  expect(screen.getByRole('link', { name: 'Xem tất cả album ảnh' })).toBeDefined();
});
