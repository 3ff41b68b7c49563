import type { Page } from '@playwright/test';

/** Simulates a device that has the web font from an earlier visit. Call this before opening the page. */
export async function haveWebFont(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('phong-chu', 'co'));
}
