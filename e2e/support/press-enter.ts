import { expect, type Locator } from '@playwright/test';

/** A key that is pressed while a button is disabled is lost: unlike a click, the browser does not wait. */
export async function pressEnter(target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  await target.press('Enter');
}
