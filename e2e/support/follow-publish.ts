import { expect, type Page } from '@playwright/test';

/** Short, because a complete page changes only with the next load. */
export const LOADED_MS = 1_000;

/**
 * Loads an address until the check holds. The site follows the cms within a second, but serves its last good
 * page while the cms is busy.
 */
export const loadUntil = (page: Page, address: string, check: () => Promise<void>) =>
  expect(async () => {
    await page.goto(address);
    await check();
  }).toPass({ timeout: 30_000 });
