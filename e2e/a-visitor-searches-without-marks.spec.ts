import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { searchField } from './support/search.ts';
import { home, open, search } from './support/templates.ts';

const TYPED = 'quyet dinh giai thuong khoa hoc';
const NEWS =
  'Hai quyết định mới về nhiệm vụ khoa học cấp cơ sở và Giải thưởng Khoa học và Công nghệ';

const decision = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /38\/2018\/QĐ-UBND.*Giải thưởng/ });
const news = (page: Page) => page.getByRole('main').getByRole('link', { name: NEWS });
const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Loại nội dung' }).getByRole('link', { name });

test('a visitor finds a decision and the news of it without typing marks', async ({ page }) => {
  await open(page, home);
  await searchField(page).fill(TYPED);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tim-kiem?q=quyet+dinh+giai+thuong+khoa+hoc');
  await expect(page.getByRole('heading', { level: 1, name: `Tìm “${TYPED}”` })).toBeFocused();
  await expect(searchField(page)).toHaveValue(TYPED);
  await expect(news(page)).toBeVisible();

  await test.step('the words are marked as they are written', async () => {
    const marks = await decision(page).locator('mark').allTextContents();
    const words = new Set(marks.map((mark) => mark.toLowerCase()));
    expect([...words].toSorted()).toEqual(
      ['quyết', 'định', 'giải', 'thưởng', 'khoa', 'học'].toSorted(),
    );
  });

  await test.step('a tab shows documents alone, and back all of it again', async () => {
    await tab(page, /^Văn bản \d/).click();
    await expect(page).toHaveURL(/&loai=van-ban$/);
    await expect(news(page)).toHaveCount(0);
    await expect(decision(page)).toBeVisible();
    await expect(tab(page, /^Văn bản \d/)).toHaveAttribute('aria-current', 'page');
    await page.goBack();
    await expect(news(page)).toBeVisible();
    await expect(tab(page, /^Tất cả \d/)).toHaveAttribute('aria-current', 'page');
  });

  await test.step('the document is a press away, and the results a step back', async () => {
    await decision(page).click();
    await expect(page).toHaveURL('/van-ban/38-2018-qd-ubnd');
    await page.goBack();
    await expect(news(page)).toBeVisible();
    await expect(searchField(page)).toHaveValue(TYPED);
  });
});

test('a visitor looks for what was posted within a year', async ({ page }) => {
  await open(page, search);
  await page.getByText('Thời gian: Mọi lúc').click();
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('01-01-2018');
  await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('31/12/2018');
  await page.getByRole('button', { name: 'Xem kết quả' }).click();
  await expect(page).toHaveURL(/&tu=2018-01-01&den=2018-12-31$/);
  const days = page.getByRole('main').getByRole('time');
  await expect(days.first()).toHaveText(/-2018$/);
  for (const day of await days.all()) await expect(day).toHaveText(/-2018$/);
});

test('what a visitor typed is searched for, or said why not, whatever it is', async ({ page }) => {
  await open(page, home);
  for (const typed of ['"', 'NEAR(', '-', ':', '🎉', "'; DROP TABLE x; --", '<img src=x>', 'a']) {
    await searchField(page).fill(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((address) => address.searchParams.get('q') === typed);
    await expect(page.getByRole('heading', { level: 1, name: /^Tìm/ })).toBeFocused();
    await expect(searchField(page)).toHaveValue(typed);
  }
});

test('the results of a search are printed without its tools', async ({ page }) => {
  await open(page, search);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: search.heading })).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(searchField(page)).toBeHidden();
  await expect(page.getByText(/^Thời gian:/)).toBeHidden();
  await expect(
    page.getByRole('navigation', { includeHidden: true, name: 'Loại nội dung' }),
  ).toBeHidden();
});
