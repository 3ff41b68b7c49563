import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { article, home, newsList } from './support/templates.ts';

test('the web font comes after the first touch, for the pages after this one', async ({
  browser,
}) => {
  // The `page` fixture touches its page at once, so this opens its own.
  const context = await browser.newContext();
  const page = await context.newPage();
  const fonts: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(home.address, { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('data-interactive', '');
  expect(fonts).toEqual([]);

  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await expect.poll(() => fonts.length).toBe(2);
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
  expect(await firstFont(page)).not.toContain('Source Sans 3');

  await test.step('a page that is shown next has it', async () => {
    const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
    await menu.getByRole('link', { name: 'Tin tức', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(newsList.heading);
    expect(await firstFont(page)).toContain('Source Sans 3');
  });

  await test.step('so has one that is opened later, from its first paint', async () => {
    await page.goto(article.address, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-web-font', 'co');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await firstFont(page)).toContain('Source Sans 3');
  });
  await context.close();
});

test('a page without JavaScript has the web font at once', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const font = page.waitForRequest((request) => request.resourceType() === 'font');
  await page.goto(home.address);
  await font;
  await context.close();
});

/** The font in which the browser renders the heading. */
async function firstFont(page: Page): Promise<string> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  await browser.detach();
  return fonts.map(({ familyName }) => familyName).join();
}
