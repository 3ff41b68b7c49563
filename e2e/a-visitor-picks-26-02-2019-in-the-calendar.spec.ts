import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { article, untilCalendarStands } from './support/templates.ts';

const FEB_26 = /^Thứ Ba, 26 tháng 2 năm 2019, \d+ tin/;

const calendarOf = (page: Page) => page.getByRole('region', { name: 'Tin theo ngày' });

const isTakenOver = (element: Element) =>
  Object.keys(element).some((key) => key.startsWith('__reactProps'));

async function pick26February2019(page: Page) {
  await untilCalendarStands(page);
  const calendar = calendarOf(page);
  // React hydrates the calendar last, and would reset an earlier choice.
  const year = calendar.getByLabel('Chọn năm');
  await expect.poll(() => year.evaluate(isTakenOver)).toBe(true);
  await year.selectOption('2019');
  await calendar.getByLabel('Chọn tháng').selectOption('Tháng 2');
  await calendar.getByRole('link', { name: FEB_26 }).click();
  await expect(page).toHaveURL('/tin-tuc/ngay/2019-02-26');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin Thứ Ba, ngày 26-02-2019');
}

test("a visitor picks 26-02-2019 in the calendar and reads that day's news", async ({ page }) => {
  await page.goto('/');
  await pick26February2019(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('article')).toHaveCount(2);
  await main.getByRole('link', { name: article.heading }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.heading);
  const text = main.getByRole('article').first();
  await expect(text.getByText('26-02-2019', { exact: true })).toBeVisible();
  await expect(text.getByText('Cao Thị Ngọc Hà')).toBeVisible();
  await expect(text.getByText('Trưởng phòng Quản lý Khoa học')).toBeVisible();
  await expect(text.getByRole('table')).toContainText('46% kế hoạch kinh phí');
  const file = text.getByRole('listitem').filter({ hasText: 'Danh mục văn bản giới thiệu' });
  await expect(file).toContainText(/PDF, \d+ KB/);
});

test('a visitor picks the day on the news list too', async ({ page }) => {
  await page.goto('/tin-tuc');
  await pick26February2019(page);
});

test('the day of the page is selected, and its neighbours are one click away', async ({ page }) => {
  await page.goto('/tin-tuc/ngay/2019-02-26');
  await expect(calendarOf(page).getByRole('gridcell', { selected: true })).toHaveText('26');
  const neighbours = page.getByRole('navigation', { name: 'Các ngày có tin liền kề' });
  await neighbours.getByRole('link', { name: 'Ngày có tin trước 19-02-2019' }).click();
  await expect(page).toHaveURL('/tin-tuc/ngay/2019-02-19');
  await expect(calendarOf(page).getByRole('gridcell', { selected: true })).toHaveText('19');
  await neighbours.getByRole('link', { name: 'Ngày có tin sau 26-02-2019' }).click();
  await neighbours.getByRole('link', { name: 'Ngày có tin sau 21-11-2019' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin Thứ Năm, ngày 21-11-2019');
  await expect(calendarOf(page).getByRole('gridcell', { selected: true })).toHaveText('21');
});

test("a month's news stand together, and its neighbours are one click away", async ({ page }) => {
  await page.goto('/tin-tuc/ngay/2019-02-26');
  await calendarOf(page).getByRole('link', { name: 'Xem tin cả tháng 02 năm 2019' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin tháng 02 năm 2019');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(4);
  const neighbours = page.getByRole('navigation', { name: 'Các tháng có tin liền kề' });
  await neighbours.getByRole('link', { name: 'Tháng có tin trước 12-2018' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin tháng 12 năm 2018');
});

test('a day without news says so, in the calendar and on its page', async ({ page }) => {
  await page.goto('/tin-tuc/ngay/2019-02-26');
  await untilCalendarStands(page);
  const name = 'Thứ Tư, 27 tháng 2 năm 2019, không có tin';
  await calendarOf(page).getByRole('button', { name }).click();
  const notice = calendarOf(page).getByText('Ngày 27-02-2019 không có tin.');
  await expect(notice.and(page.getByRole('status'))).toBeVisible();
  await page.goto('/tin-tuc/ngay/2019-02-27');
  const main = page.getByRole('main');
  await expect(main.getByText('Không có tin nào được đăng ngày 27-02-2019.')).toBeVisible();
  await main.getByRole('link', { name: 'Ngày có tin trước 26-02-2019' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin Thứ Ba, ngày 26-02-2019');
});
