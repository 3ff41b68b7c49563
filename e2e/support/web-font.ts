import type { Page } from '@playwright/test';

/** As on a device that has the web font from an earlier visit. To be called before the page is opened. */
export async function haveWebFont(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('phong-chu', 'co'));
}
