import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { article, home, newsList } from './support/templates.ts';

const WIDTHS = [360, 1280];

for (const { name, address } of [home, article, newsList]) {
  test(`nothing moves at the first touch: ${name}`, async ({ browser }) => {
    // The `page` fixture touches its page at once, so this opens its own.
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address, { waitUntil: 'networkidle' });
      await untilInteractive(page, '');
      const before = await page.evaluate(boxes);
      await page.mouse.move(width, 1);
      await page.mouse.move(1, 1);
      await untilInteractive(page, 'everywhere');
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(boxes), `${width} px`).toEqual(before);
    }
    await context.close();
  });
}

test('what cannot be loaded at the first touch stays as it was', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  await page.goto(article.address, { waitUntil: 'networkidle' });
  await untilInteractive(page, '');
  const before = await page.evaluate(boxes);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.mouse.move(2, 2);
  await untilInteractive(page, 'everywhere');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(boxes)).toEqual(before);

  await test.step('a place within the page is the same page', async () => {
    await page.evaluate(() => (location.hash = 'noi-dung-chinh'));
    await expect(page).toHaveURL(/#noi-dung-chinh$/);
    await expect(page.getByRole('contentinfo').getByText('Sơ đồ trang')).toBeAttached();
    expect(documents).toEqual([article.address]);
  });

  await test.step('another page is loaded in full', async () => {
    await page.unroute('**/assets/*.js');
    const trail = page.getByRole('navigation', { name: 'Đường dẫn trang' });
    await trail.getByRole('link', { name: 'Tin tức' }).click();
    await expect(page.getByRole('region', { name: 'Tin theo ngày' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(newsList.heading);
    expect(documents).toEqual([article.address, newsList.address]);
  });
  await context.close();
});

async function untilInteractive(page: Page, state: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-interactive', state);
}

/** The position and size of every element. */
function boxes(): string[] {
  return [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.tagName} ${[x, y + scrollY, width, height].map(Math.round).join(' ')}`;
  });
}
