import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { open, templates } from './support/templates.ts';

/** Parts that reach beyond the right edge, other than inside something that scrolls by itself. */
function cutOffParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollsItself = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
      return element.parentElement !== null && scrollsItself(element.parentElement);
    };
    const parts = document.body.querySelectorAll('h1, h2, h3, h4, p, a, button, input, img, time');
    return [...parts]
      .filter((part) => part.getBoundingClientRect().right > document.body.clientWidth + 1)
      .filter((part) => !scrollsItself(part))
      .map((part) => part.outerHTML.slice(0, 120));
  });
}

const screens = [
  { name: '320 px wide', width: 320, height: 640 },
  // 1280 × 1024 at 400 %.
  { name: 'enlarged to 400 %', width: 320, height: 256 },
];

test('a visitor on a narrow or enlarged screen sees everything', async ({ page, provoke }) => {
  provoke(/khong-co-trang-nay/);
  for (const template of templates) {
    for (const [index, { name, ...size }] of screens.entries()) {
      await test.step(`${template.name}, ${name}`, async () => {
        await page.setViewportSize(size);
        if (index === 0) await open(page, template);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, 'no scrolling sideways').toBeLessThanOrEqual(size.width);
        expect(await cutOffParts(page), 'nothing cut off').toEqual([]);
      });
    }
  }
});

test('a visitor on a phone opens the menu, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
  const toggle = menu.getByRole('button', { name: 'Trình đơn' });
  const news = menu.getByRole('link', { name: 'Thông báo' }).last();
  await expect(news).toBeHidden();
  await toggle.click();
  await expect(news).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(news).toBeHidden();
  await expect(toggle).toBeFocused();
  await toggle.click();
  await news.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thông báo');
  await expect(news).toBeHidden();
});
