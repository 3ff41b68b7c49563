import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';
import { documentList, open } from './support/templates.ts';

const REPLACED = '12/2017/QĐ-UBND';
const REPLACING = 'Quyết định số 46/2025/QĐ-UBND';

test('a visitor asks what was in force on a day in 2019', async ({ page }) => {
  await open(page, documentList);
  await page.getByRole('textbox', { name: 'Hiệu lực tại ngày' }).fill('01-06-2019');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page).toHaveURL('/van-ban?ngay-hieu-luc=2019-06-01');
  await expect(page.getByText('Tình trạng hiệu lực tại ngày 01-06-2019.')).toBeVisible();

  await page.getByRole('checkbox', { name: /^Còn hiệu lực \d/ }).check();
  await expect(page).toHaveURL('/van-ban?tinh-trang=con-hieu-luc&ngay-hieu-luc=2019-06-01');
  const link = page.getByRole('link', { name: REPLACED, exact: true });
  await expect(page.getByRole('row').filter({ has: link })).toContainText('Còn hiệu lực');

  await test.step('the document says the same of that day', async () => {
    await link.click();
    await expect(page).toHaveURL(/\?ngay-hieu-luc=2019-06-01$/);
    const validity = page.getByRole('region', { name: 'Tình trạng hiệu lực' });
    await expect(validity).toContainText('Còn hiệu lực');
    await expect(validity).toContainText('tại ngày 01-06-2019, không phải hôm nay');
  });

  await test.step('and what has become of it since', async () => {
    const validity = page.getByRole('region', { name: 'Tình trạng hiệu lực' });
    await validity.getByRole('link', { name: 'Xem tình trạng hiệu lực hôm nay' }).click();
    await expect(page).not.toHaveURL(/ngay-hieu-luc/);
    await expect(validity).toContainText('Hết hiệu lực toàn bộ');
    await validity.getByRole('link', { name: REPLACING }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(REPLACING);
  });
});

test('a visitor without a mouse picks the day from a calendar', async ({ page }) => {
  await open(page, documentList);
  const field = page.getByRole('textbox', { name: 'Hiệu lực tại ngày' });
  const opener = page.getByRole('button', { name: 'Hiệu lực tại ngày: chọn trên lịch' });
  await field.fill('31-02-2019');
  await field.press('Enter');
  await expect(page.getByText('Không có ngày “31-02-2019”.')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(page).toHaveURL('/van-ban');

  await field.fill('30-05-2019');
  await pressEnter(opener);
  const dialog = page.getByRole('dialog', { name: 'Hiệu lực tại ngày' });
  const typed = dialog.getByRole('button', { name: /^Thứ Năm, 30 tháng 5 năm 2019/ });
  await expect(typed).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await pressEnter(opener);
  await expect(typed).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('01-06-2019');
  await expect(opener).toBeFocused();
  await field.press('Enter');
  await expect(page).toHaveURL('/van-ban?ngay-hieu-luc=2019-06-01');
});
