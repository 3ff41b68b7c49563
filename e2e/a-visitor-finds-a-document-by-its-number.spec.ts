import { expect, test } from './support/journey.ts';
import { documentList, legalDocument, open } from './support/templates.ts';

const NUMBER = '37/2018/QĐ-UBND';

test('a visitor finds 37/2018/QĐ-UBND by typing “37 2018 qd ubnd”', async ({ page }) => {
  await open(page, documentList);
  const field = page.getByRole('searchbox', { name: 'Số ký hiệu hoặc từ khóa' });
  await field.fill('37 2018 qd ubnd');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/van-ban?q=37+2018+qd+ubnd');
  const link = page.getByRole('link', { name: NUMBER, exact: true });
  await expect(page.getByRole('row').filter({ has: link })).toContainText('14-12-2018');

  await test.step('the document is one click away, and the results one step back', async () => {
    await link.click();
    await expect(page).toHaveURL(legalDocument.address);
    const heading = page.getByRole('heading', { level: 1, name: legalDocument.heading });
    await expect(heading).toBeFocused();
    await page.goBack();
    await expect(field).toHaveValue('37 2018 qd ubnd');
    await expect(link).toBeVisible();
  });
});

test('a visitor without a mouse narrows the list and takes a step back', async ({ page }) => {
  await open(page, documentList);
  const all = await page.getByRole('heading', { level: 2, name: /^\d+ văn bản$/ }).textContent();
  const year = page.getByRole('checkbox', { name: /^2019 \d/ });
  await year.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/van-ban?nam=2019');
  await expect(year).toBeChecked();
  await expect(year).toBeFocused();
  await expect(page.getByRole('link', { name: 'Bỏ điều kiện Năm ban hành: 2019' })).toBeVisible();
  await expect(page.getByRole('table').getByText('14/2019/QĐ-UBND', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/van-ban');
  await expect(year).not.toBeChecked();
  await expect(page.getByRole('heading', { level: 2, name: all ?? '' })).toBeVisible();
});

test('a visitor on a phone finds the filters behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, documentList);
  const year = page.getByRole('checkbox', { name: /^2019 \d/ });
  await expect(year).toBeHidden();
  await page.getByText('Bộ lọc', { exact: true }).click();
  await year.check();
  await expect(page.getByText('Bộ lọc (đang chọn 1)')).toBeVisible();
  await page.getByRole('button', { name: 'Xem kết quả' }).click();
  await expect(year).toBeHidden();
  await expect(page.getByRole('table').getByText('14/2019/QĐ-UBND', { exact: true })).toBeVisible();
});
