import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { article, home, newsList } from './support/templates.ts';

// These journeys open pages themselves, because the `page` fixture waits for the code.
test.use({ viewport: { width: 360, height: 740 } });

for (const { name, address } of [home, article, newsList]) {
  test(`the code of a page comes after its paint: ${name}`, async ({ context }) => {
    const page = await context.newPage();
    await page.goto(address);
    await untilInteractive(page);
    expect(await page.evaluate(codeBeforePaint)).toEqual([]);
    await page.close();
  });
}

test('the code of a page comes after its leading picture is decoded', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    HTMLImageElement.prototype.decode = () =>
      new Promise((resolve) => {
        setTimeout(() => {
          performance.mark('decoded');
          resolve();
        }, 300);
      });
  });
  await page.goto(article.address);
  await untilInteractive(page);
  expect(await page.evaluate(codeBeforePaint)).toEqual([]);
  expect(await page.evaluate(() => performance.getEntriesByName('decoded').length)).toBeGreaterThan(
    0,
  );
  await page.close();
});

test('a picture that does not come keeps no one from the tools of the page', async ({
  context,
  provoke,
}) => {
  provoke(/uploads/);
  const page = await context.newPage();
  await page.route('**/uploads/**', () => undefined);
  await page.goto(article.address, { waitUntil: 'commit' });
  await untilInteractive(page);
  expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  await page.close();
});

test('a button that is pressed before its code is there works when it is', async ({ context }) => {
  const page = await context.newPage();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(article.address, { waitUntil: 'commit' });
  const menu = page.getByRole('banner').getByRole('button', { name: 'Trình đơn' });
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  release();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await page.close();
});

async function untilInteractive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-interactive', '');
}

/** Resources requested before the page was painted with its pictures, but not needed for the paint. */
function codeBeforePaint(): string[] {
  const [page] = performance.getEntriesByType('navigation');
  const loaded = page instanceof PerformanceNavigationTiming ? page.loadEventStart : 0;
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const [decoded] = performance.getEntriesByName('decoded');
  const painted = Math.max(loaded, paint?.startTime ?? 0, decoded?.startTime ?? 0);
  const resources = performance.getEntriesByType('resource');
  const isPreloadedFont = (entry: PerformanceEntry) =>
    entry instanceof PerformanceResourceTiming &&
    entry.initiatorType === 'link' &&
    entry.name.endsWith('.woff2');
  const isEarlyCode = ({ name, startTime }: PerformanceEntry) =>
    name.endsWith('.js') && startTime < painted;
  return resources
    .filter((entry) => isPreloadedFont(entry) || isEarlyCode(entry))
    .map(({ name }) => name);
}
