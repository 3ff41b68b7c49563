import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { home, newsList, open } from './support/templates.ts';

const API = /\/api\/v1\//;
const OF_THE_API = /\/api\/v1\/|ApiError/;

const menuLink = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Trình đơn chính' })
    .getByRole('link', { name, exact: true })
    .last();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a visitor meets no network on the way to a page, and tries again', async ({
  page,
  provoke,
}) => {
  provoke(OF_THE_API);
  provoke(/healthz/);
  const any = /\/api\/v1\/|\/healthz/;
  await open(page, newsList);
  await page.route(any, (route) => route.abort('failed'));
  await menuLink(page, 'Thông báo').click();
  await expect(heading(page)).toHaveText('Chưa tải được trang');
  await expect(page.getByText('kiểm tra kết nối mạng')).toBeVisible();
  await page.unroute(any);
  await page.getByRole('main').getByRole('button', { name: 'Thử lại' }).first().click();
  await expect(heading(page)).toHaveText('Thông báo');
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});

test('while the API fails, the page gone to is loaded once in full from the web server', async ({
  page,
  provoke,
}) => {
  provoke(OF_THE_API);
  await open(page, newsList);
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  await page.route(API, (route) => route.fulfill({ status: 502 }));
  await menuLink(page, 'Thông báo').click();
  await expect(heading(page)).toHaveText('Thông báo');
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await expect(heading(page)).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText(newsList.heading);
  expect(documents[0]).toBe('/tin-tuc/chuyen-muc/thong-bao');
  expect(documents.filter((one) => one === documents[0])).toHaveLength(1);
});

test('what a visitor reads stays when bringing it up to date fails', async ({
  page,
  context,
  provoke,
}) => {
  provoke(OF_THE_API);
  await open(page, newsList);
  await page.clock.install();
  const first = page.getByRole('main').getByRole('article').first();
  const title = await first.getByRole('heading').textContent();
  await page.route(API, (route) => route.fulfill({ status: 500 }));
  await page.clock.fastForward('01:00');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByText('Chưa tải được nội dung mới nhất.')).toBeVisible();
  await expect(first.getByRole('heading')).toHaveText(title ?? '');
  await page.unroute(API);
  await page.getByRole('main').getByRole('status').getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByText('Chưa tải được nội dung mới nhất.')).toBeHidden();
});

test('one block of the home page fails alone', async ({ page, provoke }) => {
  provoke(OF_THE_API);
  provoke(/ApiError: \/videos: 500/);
  const videos = /\/api\/v1\/videos/;
  await open(page, newsList);
  await page.route(videos, (route) => route.fulfill({ status: 500 }));
  await menuLink(page, 'Trang chủ').click();
  const block = page.getByRole('region', { name: 'Video clip' });
  await expect(block.getByText('Chưa tải được phần này.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Tin mới nhất' }).getByRole('article'),
  ).not.toHaveCount(0);
  await page.unroute(videos);
  await block.getByRole('button', { name: 'Thử lại' }).click();
  // The newest video may be on YouTube or in the portal, so only its presence counts.
  await expect(block.getByRole('listitem')).not.toHaveCount(0);
});

const unknown: [address: string, heading: string][] = [
  ['/khong-co-trang-nay', 'Không tìm thấy trang'],
  ['/tin-tuc/khong-co', 'Không tìm thấy tin bài'],
  ['/tin-tuc/ngay/abc', 'Không có ngày này'],
  ['/tin-tuc/ngay/2019-02-30', 'Không có ngày này'],
  ['/tin-tuc/thang/2019-13', 'Không có tháng này'],
  ['/tin-tuc/chuyen-muc/khong-co', 'Không tìm thấy chuyên mục'],
  ['/tin-tuc?trang=-1', 'Không tìm thấy trang'],
  ['/tin-tuc?trang=999', 'Không tìm thấy trang'],
  ['/tin-tuc?trang=abc', 'Không tìm thấy trang'],
];

test('an address that leads nowhere is a helpful page of status 404', async ({ page, provoke }) => {
  provoke(/404/);
  for (const [address, name] of unknown) {
    await test.step(address, async () => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(heading(page)).toHaveText(name);
      await expect(page.getByRole('button', { name: 'Thử lại' })).toHaveCount(0);
      await page.getByRole('main').getByRole('link', { name: 'Trang chủ' }).click();
      await expect(heading(page)).toHaveText(home.heading);
    });
  }
});

test('the server says that it lives and is ready', async ({ request }) => {
  for (const address of ['/healthz', '/readyz']) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('ok');
  }
});
