import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { typeDay } from './support/day-fields.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('an administrator sees who did what, that nothing is missing, and takes it along', async ({
  browser,
}) => {
  const name = `Chi ${randomUUID().slice(0, 8)}`;
  const api = await openAdminApi();
  await api.addAdministrator(name, 'Đỗ', 'strapi-author');
  const { page, leave } = await openEditorsDesk(browser);

  await test.step('the log is found in the menu, and says that it is whole', async () => {
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Nhật ký' }).click();
    await expect(page.getByRole('heading', { name: 'Nhật ký' })).toBeVisible();
    const chain = page.getByRole('region', { name: 'Chuỗi mã băm' });
    await expect(chain.getByRole('status')).toContainText('nguyên vẹn');
  });

  const entries = page.getByRole('list', { name: 'Các dòng của nhật ký' });
  await test.step('a name is found without its marks', async () => {
    await page.getByLabel('Tên mục hoặc tên người').fill(`do ${name.toLowerCase()}`);
    await page.getByLabel('Tên mục hoặc tên người').press('Enter');
    await expect(entries.getByRole('listitem').first()).toContainText(`người dùng “Đỗ ${name}”`);
    await expect(page).toHaveURL(/words=/);
    expect(await barriersIn(page, 'main')).toEqual([]);
  });

  await test.step('the same rows are taken along', async () => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất ra CSV' }).click();
    const text = await readFile(await (await file).path(), 'utf8');
    expect(text).toContain(`Đỗ ${name}`);
    expect(text).not.toContain('Đăng nhập không thành công');
  });

  await test.step('what is of no day is none', async () => {
    await typeDay(page.getByLabel('Đến ngày'), '2020-01-01');
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(page.getByText('Không có dòng nào.')).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(entries.getByRole('listitem').first()).toBeVisible();
  });
  expect(await leave()).toEqual([]);
});
