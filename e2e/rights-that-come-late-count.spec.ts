import { setTimeout as sleep } from 'node:timers/promises';
import { openEditorsDesk, startArticle } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

const LATE_MS = 2_000;

test('who is told late what she may do may do it', async ({ browser }) => {
  const desk = await openEditorsDesk(browser);
  const { page } = desk;
  await page.route('**/admin/users/me/permissions', async (route) => {
    await sleep(LATE_MS);
    await route.continue();
  });
  await page.goto('/admin/plugins/upload');
  await expect(page.getByRole('button', { name: 'Mới', exact: true })).toBeVisible();
  await startArticle(page);
  await expect(page.getByRole('combobox', { name: 'Văn bản viện dẫn' })).toBeEnabled();
  expect(await desk.leave()).toEqual([]);
});
