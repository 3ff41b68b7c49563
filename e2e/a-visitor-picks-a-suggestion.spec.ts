import { barriersIn, barriersOfThemeIn } from './support/barriers.ts';
import { expect, test } from './support/journey.ts';
import { searchField, suggestions } from './support/search.ts';
import { home, legalDocument, newsList, open } from './support/templates.ts';

const NUMBER = /37\/2018\/QĐ-UBND/;

test('a visitor picks a document by its number with the keyboard', async ({ page }) => {
  await open(page, home);
  await searchField(page).focus();
  // Inserts the text in one event, because a later list would reset the choice.
  await page.keyboard.insertText('37 2018');
  const option = suggestions(page).filter({ hasText: NUMBER }).first();
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(legalDocument.address);
  await expect(page.getByRole('heading', { level: 1, name: legalDocument.heading })).toBeFocused();
  await expect(suggestions(page)).toHaveCount(0);
});

test('a visitor picks a title with the pointer, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, newsList);
  await searchField(page).click();
  await page.keyboard.type('chi dan dia ly');
  const video = suggestions(page).filter({ hasText: 'Video' }).first();
  await expect(video).toBeVisible();
  const box = await page.getByRole('listbox').locator('..').locator('..').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  // Reads all heights in one call, because the suggestions may change between two calls.
  const heights = await suggestions(page).evaluateAll((options) =>
    options.map((option) => option.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await video.click();
  await expect(page).toHaveURL(/\/video\/.+/);
});

test('Escape closes the suggestions, and the second time clears the field', async ({ page }) => {
  await open(page, home);
  await searchField(page).click();
  await page.keyboard.type('khoa hoc');
  await expect(suggestions(page).first()).toBeVisible();
  expect(await suggestions(page).count()).toBeLessThanOrEqual(9);
  await page.keyboard.press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await expect(searchField(page)).toHaveValue('khoa hoc');
  await page.keyboard.press('Escape');
  await expect(searchField(page)).toHaveValue('');
  await expect(searchField(page)).toBeFocused();
});

test('the lists of the search field are accessible, in high contrast too', async ({ page }) => {
  await open(page, home);
  for (const contrast of ['false', 'true']) {
    const button = page.getByRole('button', { name: 'Tương phản cao' });
    if (contrast === 'true') await button.click();
    await expect(button).toHaveAttribute('aria-pressed', contrast);
    await searchField(page).click();
    await page.keyboard.type('khoa hoc');
    await expect(suggestions(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    if (contrast === 'true') expect(await barriersOfThemeIn(page)).toEqual([]);
    else expect(await barriersIn(page, 'header')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await searchField(page).fill('giai thuong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm “giai thuong”' })).toBeVisible();
  await searchField(page).fill('');
  await expect(suggestions(page)).toHaveText(['giai thuong']);
  expect(await barriersIn(page, 'header')).toEqual([]);
});

test('a visitor searches again for what was searched before, and clears it', async ({ page }) => {
  await open(page, home);
  for (const typed of ['nhan hieu', 'giai thuong']) {
    await searchField(page).fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: `Tìm “${typed}”` })).toBeVisible();
  }
  await open(page, home);
  await searchField(page).click();
  await expect(suggestions(page)).toHaveText(['giai thuong', 'nhan hieu']);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tim-kiem?q=nhan+hieu');
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm “nhan hieu”' })).toBeVisible();

  await open(page, home);
  await searchField(page).click();
  await expect(suggestions(page)).toHaveText(['nhan hieu', 'giai thuong']);
  await page.getByRole('button', { name: 'Xóa “nhan hieu” khỏi lịch sử tìm kiếm' }).click();
  await expect(suggestions(page)).toHaveText(['giai thuong']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Xóa lịch sử tìm kiếm' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(suggestions(page)).toHaveCount(0);
  await expect(searchField(page)).toBeFocused();
  await page.reload();
  await searchField(page).click();
  await expect(suggestions(page)).toHaveCount(0);
});
