import { expect, type Page } from '@playwright/test';

/** For a page that is complete: what it does not show by then comes with another load only. */
export const LOADED_MS = 1_000;

/**
 * Loads an address until the check holds. The site follows the cms within a second; while the cms is busy
 * with others, it gives the last page that it has.
 */
export const loadUntil = (page: Page, address: string, check: () => Promise<void>) =>
  expect(async () => {
    await page.goto(address);
    await check();
  }).toPass({ timeout: 30_000 });
