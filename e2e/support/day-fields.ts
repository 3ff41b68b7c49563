import { formatDay } from '../../packages/vietnamese/src/days.ts';
import type { Locator } from '@playwright/test';

/** `2019-02-26` → `26/02/2019`, as the admin's fields show a day. */
export const inField = (day: string) => day.split('-').toReversed().join('/');

/** Types a day into a field that opens a calendar. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(formatDay(day));
  await field.press('Enter');
}
