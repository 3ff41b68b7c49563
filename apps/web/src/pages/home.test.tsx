import { unavailable } from '@portal/api-fixtures/errors';
import { answering } from '@portal/api-fixtures/handlers';
import { recorded } from '@portal/api-fixtures/recorded';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';
import { homeTexts } from '../texts/home.ts';

answerFromRecord();

const block = (name: string | RegExp) => screen.findByRole('region', { name });
const BLOCKS = {
  videos: 'Video clip',
  galleries: 'Hình ảnh hoạt động',
  'legal-documents': 'Văn bản mới ban hành',
  categories: 'Tin theo chuyên mục',
};

test('the home page has every widget of the old portal, and the newest documents', async () => {
  renderApp('/');
  for (const name of [...Object.values(BLOCKS), 'Tin nổi bật', 'Tin mới nhất', 'Tin theo ngày']) {
    expect(await block(name)).toBeDefined();
  }
});

test('the newest featured article leads, and nothing stands in both blocks of newest news', async () => {
  renderApp('/');
  const titles = (region: HTMLElement) =>
    within(region)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
  const leading = titles(await block('Tin nổi bật'));
  const newest = titles(await block('Tin mới nhất'));
  const featured = recorded('/articles', { query: { featured: 'true', pageSize: '5' } });
  expect(leading[0]).toBe(featured.data[0]?.title);
  expect(newest.filter((title) => leading.includes(title))).toEqual([]);
  expect(newest.length).toBeGreaterThan(0);
});

test.each(Object.entries(BLOCKS))(
  'when %s cannot be loaded, only the block «%s» says so, and comes on another attempt',
  async (resource, name) => {
    mockServer.use(http.get(`*/api/v1/${resource}`, unavailable));
    const { user } = renderApp('/');
    const failed = await block(name);
    const retry = await within(failed).findByRole('button', { name: 'Thử lại' });
    expect(within(await block('Tin nổi bật')).queryAllByRole('article').length).toBeGreaterThan(0);
    mockServer.resetHandlers();
    await user.click(retry);
    await waitFor(() => expect(within(failed).queryByRole('alert')).toBeNull());
    await waitFor(() => expect(within(failed).getAllByRole('listitem').length).toBeGreaterThan(0));
  },
);

test('when nothing at all can be loaded, the page says so and offers to try again', async () => {
  mockServer.use(http.get('*/api/v1/*', unavailable));
  renderApp('/');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Chưa tải được trang' }),
  ).toBeDefined();
});

test('the newest video plays where its picture was, and a title below puts another there', async () => {
  const { user } = renderApp('/');
  const region = await block('Video clip');
  const [newest, second] = recorded('/videos', { query: { pageSize: '4' } }).data;
  const still = await within(region).findByRole('link', { name: `Phát video “${newest?.title}”` });
  expect(still.getAttribute('href')).toBe(`/video/${newest?.slug}`);
  expect(region.querySelector('video')).toBeNull();
  await user.click(still);
  const player = within(region).getByLabelText(newest?.title ?? '', { selector: 'video' });
  expect(player.hasAttribute('autoplay')).toBe(true);
  const button = within(region).getByRole('button', { name: second?.title ?? '' });
  await user.click(button);
  expect(button.ariaPressed).toBe('true');
  const shown = within(region).getByLabelText(second?.title ?? '', { selector: 'video' });
  expect(shown.getAttribute('src')).toBe(second?.file?.url);
});

test('a document leads to its page; day, status and file stand beside it', async () => {
  renderApp('/');
  const region = await block('Văn bản mới ban hành');
  const newest = recorded('/legal-documents', { query: { pageSize: '4' } }).data;
  const decision = newest.find(({ slug }) => slug === '31-2026-qd-ubnd');
  const link = await within(region).findByRole('link', { name: decision?.number ?? '' });
  expect(link.getAttribute('href')).toBe('/van-ban/31-2026-qd-ubnd');
  const item = link.closest('li');
  expect(item?.textContent).toContain('16-11-2026');
  expect(item?.textContent).toContain('Chưa có hiệu lực');
  expect(item?.textContent).toContain(decision?.abstract);
  const file = within(region).getByRole('link', { name: /PDF.*KB.*31\/2026\/QĐ-UBND/ });
  expect(file.getAttribute('href')).toBe(decision?.files[0]?.url);
});

test('an album keeps its whole title for screen readers', async () => {
  renderApp('/');
  const region = await block('Hình ảnh hoạt động');
  expect(region.textContent).toContain(
    'Lãnh đạo Sở Khoa học và Công nghệ thăm các mô hình ứng dụng tiến bộ kỹ thuật tại cơ sở',
  );
});

test('a site without a category for announcements has no empty section for them', async () => {
  const categories = recorded('/categories', { query: { latest: '4' } });
  const others = categories.data.filter(({ slug }) => slug !== 'thong-bao');
  mockServer.use(answering('/categories', { ...categories, data: others }));
  renderApp('/');
  expect(await block('Tin mới nhất')).toBeDefined();
  expect(screen.queryByRole('region', { name: homeTexts.announcements })).toBeNull();
});

test('a draft that may be commented on leads to its page, with the days that are left', async () => {
  renderApp('/');
  const region = await block('Dự thảo đang lấy ý kiến');
  const [draft] = recorded('/legal-documents', {
    query: { consultation: 'open', pageSize: '100' },
  }).data;
  const link = within(region).getByRole('link', { name: draft?.abstract ?? '' });
  expect(link.getAttribute('href')).toBe(`/van-ban/${draft?.slug}`);
  expect(region.textContent).toContain('Còn 22 ngày');
});

test('without a draft that may be commented on, the home page has no empty section for them', async () => {
  const query = { consultation: 'open', pageSize: '100' };
  const { meta } = recorded('/legal-documents', { query });
  const isAsked = (url: string) => new URL(url).searchParams.has('consultation');
  mockServer.use(
    http.get('*/api/v1/legal-documents', ({ request }) =>
      isAsked(request.url) ? HttpResponse.json({ data: [], meta }) : undefined,
    ),
  );
  renderApp('/');
  const region = await block(BLOCKS['legal-documents']);
  await waitFor(() => expect(within(region).getAllByRole('listitem').length).toBeGreaterThan(0));
  expect(screen.queryByRole('region', { name: 'Dự thảo đang lấy ý kiến' })).toBeNull();
});
