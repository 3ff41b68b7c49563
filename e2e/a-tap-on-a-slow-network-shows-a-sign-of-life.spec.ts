import { expect, test } from './support/journey.ts';
import { article, open } from './support/templates.ts';

test('a tap on a slow network shows a sign of life', async ({ page }) => {
  await open(page, article);
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/v1/**', async (route) => {
    await isAnswered;
    await route.continue();
  });
  const bar = page.locator('[data-pending]');
  const width = () => bar.evaluate((element) => element.getBoundingClientRect().width);
  expect(await width()).toBe(0);

  await page.getByRole('navigation').getByRole('link', { name: 'Video clip' }).first().click();
  await expect.poll(width).toBeGreaterThan(100);
  await expect(bar).toHaveText('Đang tải trang…');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.heading);

  answer();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Video clip');
  await expect.poll(width).toBe(0);
});

test('a page whose link is pointed at is there when it is pressed', async ({ page }) => {
  await open(page, article);
  const link = page.getByRole('navigation').getByRole('link', { name: 'Video clip' }).first();
  const ahead = page.waitForResponse('**/api/v1/videos?*');
  await link.hover();
  await ahead;
  await page.route('**/api/v1/videos?*', (route) => route.abort());
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Video clip');
});
