import { expect, test } from './support/journey.ts';
import { searchField } from './support/search.ts';
import { home, open } from './support/templates.ts';

test('a visitor who finds nothing goes on with a single word', async ({ page }) => {
  await open(page, home);
  await searchField(page).fill('qwxz vbnk giải');
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(
    main.getByText('Không tìm thấy nội dung nào phù hợp với “qwxz vbnk giải”.'),
  ).toBeVisible();
  await expect(main.getByRole('link', { name: 'Tìm không dấu “qwxz vbnk giai”' })).toBeVisible();
  await main.getByRole('link', { name: 'giải', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm “giải”' })).toBeFocused();
  await expect(main.locator('mark').first()).toHaveText(/^giải$/i);
});

test('a visitor who finds nothing of a type looks through all types', async ({ page }) => {
  await page.goto('/tim-kiem?q=37%2F2018%2FQ%C4%90-UBND&loai=album-anh');
  const main = page.getByRole('main');
  await expect(main.getByText(/^Không tìm thấy album ảnh nào phù hợp/)).toBeVisible();
  await main.getByRole('link', { name: 'Tìm trong mọi loại nội dung' }).click();
  await expect(main.getByRole('link', { name: /37\/2018\/QĐ-UBND/ }).first()).toBeVisible();
});

test('a visitor who finds nothing goes on to the documents and to the calendar', async ({
  page,
}) => {
  await page.goto('/tim-kiem?q=qwxz');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Tìm “qwxz” trong danh sách văn bản' }).click();
  await expect(page).toHaveURL('/van-ban?q=qwxz');
  await page.goBack();
  await main.getByRole('link', { name: /chọn ngày từ lịch tin tức$/ }).click();
  await expect(page).toHaveURL('/tin-tuc');
  await expect(page.getByRole('region', { name: 'Tin theo ngày' })).toBeVisible();
});
