import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { typeDay } from './support/day-fields.ts';
import { openDeskOf } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('a reviewer counts what was posted in a quarter and takes it along as a workbook', async ({
  browser,
}) => {
  const api = await openAdminApi();
  const account = await api.addAdministrator(
    `Kế ${randomUUID().slice(0, 8)}`,
    'Vũ',
    'portal-reviewer',
  );
  const { page, leave } = await openDeskOf(browser, account);

  await test.step('this year has news of several kinds', async () => {
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Thống kê bài đăng' }).click();
    await page.getByRole('button', { name: 'Năm nay' }).click();
    await expect(page.getByRole('button', { name: 'Năm nay' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.getByRole('status').filter({ hasText: 'bài đăng từ' })).toBeVisible();
  });

  await test.step('a span without news says so', async () => {
    await typeDay(page.getByLabel('Từ ngày'), '2001-01-01');
    await typeDay(page.getByLabel('Đến ngày'), '2001-03-31');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(page.getByText('0 bài đăng từ 01-01-2001 đến 31-03-2001')).toBeVisible();
  });

  await test.step('all that there is, by category and author', async () => {
    await typeDay(page.getByLabel('Từ ngày'), '2017-01-01');
    await typeDay(page.getByLabel('Đến ngày'), '2026-12-31');
    await page.getByLabel('Đến ngày').press('Enter');
    const byCategory = page.getByRole('region', { name: 'Theo chuyên mục' });
    await expect(byCategory.getByRole('row').nth(1)).toBeVisible();
    // Strapi sets the hover colour of its buttons, which is not under test.
    await page.mouse.move(0, 0);
    expect(await barriersIn(page, 'main')).toEqual([]);
  });

  await test.step('and as a workbook', async () => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp Excel' }).click();
    const download = await file;
    expect(download.suggestedFilename()).toBe('bai-dang-2017-01-01-2026-12-31.xlsx');
    expect((await stat(await download.path())).size).toBeGreaterThan(3_000);
  });
  expect(await leave()).toEqual([]);
});
