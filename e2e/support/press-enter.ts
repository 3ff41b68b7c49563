import { expect, type Locator } from '@playwright/test';

/** Unlike a click, a key press does not wait for a disabled button and would be lost. */
export async function pressEnter(target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  await target.press('Enter');
}
