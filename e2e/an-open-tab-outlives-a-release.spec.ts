import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { album, newsList, open } from './support/templates.ts';

const CODE = /\/assets\/site-map-[^/]*\.js/;
const OF_THE_CODE = /assets\/site-map-|MissingCode|ApiError: code of the site/;
const ASKED_FOR = 'Sơ đồ trang';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const follow = (page: Page) =>
  page.getByRole('contentinfo').getByRole('link', { name: ASKED_FOR }).click();
const retry = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Thử lại' }).click();

/** The documents that the tab loads from now on. */
function countDocuments(page: Page): string[] {
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  return documents;
}

test('a tab that is older than the site loads the address asked for once in full', async ({
  page,
  provoke,
}) => {
  provoke(OF_THE_CODE);
  const documents = countDocuments(page);
  await open(page, newsList);
  await page.route(CODE, (route) =>
    documents.length === 1 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await follow(page);
  await expect(heading(page)).toHaveText(ASKED_FOR);
  expect(documents).toEqual(['/tin-tuc', '/so-do']);
  await expect(heading(page)).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText(newsList.heading);
});

test('where loading in full does not help, the page is still there to read and to leave', async ({
  page,
  provoke,
}) => {
  provoke(OF_THE_CODE);
  // Leaving the page aborts code that is still loading.
  provoke(/code of a part is missing/);
  const documents = countDocuments(page);
  await open(page, newsList);
  await page.route(CODE, (route) => route.fulfill({ status: 404 }));
  await follow(page);
  await expect(heading(page)).toHaveText(ASKED_FOR);
  await page.waitForLoadState('networkidle');
  expect(documents).toEqual(['/tin-tuc', '/so-do']);
  await page.getByRole('main').getByRole('link', { name: newsList.heading, exact: true }).click();
  await expect(heading(page)).toHaveText(newsList.heading);
  expect(documents).toEqual(['/tin-tuc', '/so-do', '/tin-tuc']);
});

test('a page whose code cannot come without a network names the network', async ({
  page,
  context,
  provoke,
}) => {
  provoke(/ERR_INTERNET_DISCONNECTED/);
  provoke(OF_THE_CODE);
  const documents = countDocuments(page);
  await open(page, newsList);
  await context.setOffline(true);
  await follow(page);
  await expect(heading(page)).toHaveText('Chưa tải được trang');
  await expect(page.getByText('kiểm tra kết nối mạng')).toBeVisible();
  expect(documents).toEqual(['/tin-tuc']);
  await context.setOffline(false);
  await retry(page);
  await expect(heading(page)).toHaveText(ASKED_FOR);
  // Chromium caches a failed import for the lifetime of a document.
  expect(documents).toEqual(['/tin-tuc', '/so-do']);
});

test('a photo whose viewer is newer than the tab opens after loading in full', async ({
  page,
  provoke,
}) => {
  provoke(/photo-viewer-|MissingCode|error boundary/);
  const documents = countDocuments(page);
  await open(page, album);
  await page.route(/photo-viewer-[^/]*\.js/, (route) =>
    documents.length === 1 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.getByRole('link', { name: 'Ba chiếc cúp trên bục giữa sân khấu' }).click();
  await expect(page.getByRole('dialog', { name: 'Xem ảnh lớn' })).toBeVisible();
  await expect(page).toHaveURL(/\?anh=1$/);
  expect(documents).toEqual([album.address, album.address]);
});

test('a file of an older build is no page, and nobody keeps the answer', async ({ request }) => {
  const answer = await request.get('/assets/site-map-older000.js');
  expect(answer.status()).toBe(404);
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
  });
});
