import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { home, open, untilCalendarStands } from './support/templates.ts';

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until the named element has the focus. */
async function tabTo(page: Page, name: string | RegExp, role: 'link' | 'button' | 'combobox') {
  const wanted = page.getByRole(role, { name }).and(focused(page));
  await expect(async () => {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
    expect(await wanted.count()).toBe(1);
  }).toPass({ intervals: [0] });
}

test('a visitor without a mouse skips to the content', async ({ page }) => {
  await open(page, home);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Chuyển đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('a visitor without a mouse goes through the menu', async ({ page }) => {
  await open(page, home);
  const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
  const more = menu.getByRole('button', { name: 'Mục con của Tin tức' });
  const below = menu.getByRole('link', { name: 'Hoạt động của Sở' });
  await tabTo(page, 'Mục con của Tin tức', 'button');
  await expect(below).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(below).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(below).toBeHidden();
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: 'Hoạt động của Sở' });
  await expect(heading).toBeFocused();
  await expect(below).toBeHidden();
});

test('a visitor without a mouse searches', async ({ page }) => {
  await open(page, home);
  await tabTo(page, 'Từ khóa cần tìm', 'combobox');
  await page.keyboard.type('nhan hieu');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: 'Tìm “nhan hieu”' });
  await expect(heading).toBeFocused();
  await tabTo(page, /nhãn hiệu/i, 'link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /nhãn hiệu/i })).toBeFocused();
});

test('a visitor without a mouse picks a day in the calendar', async ({ page }) => {
  await page.goto('/tin-tuc/ngay/2019-02-19');
  await untilCalendarStands(page);
  const day = (name: RegExp) => page.getByRole('gridcell').getByLabel(name);
  await tabTo(page, /^Thứ Ba, 19 tháng 2 năm 2019/, 'link');
  await page.keyboard.press('ArrowRight');
  await expect(day(/20 tháng 2 năm 2019, không có tin/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ngày 20-02-2019 không có tin.')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(day(/20 tháng 1 năm 2019/)).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(day(/20 tháng 2 năm 2019/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(day(/26 tháng 2 năm 2019, 2 tin/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tin Thứ Ba' })).toBeFocused();
  await expect(page).toHaveURL('/tin-tuc/ngay/2019-02-26');
});

interface Stop {
  name: string;
  isMarked: boolean;
  isLast: boolean;
}

/** The focused element, and whether its focus is visible. */
function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    const links = document.querySelectorAll('footer a');
    return {
      name: element.outerHTML.slice(0, 100),
      // The browser itself draws the focus on the buttons of its video player.
      isMarked: hasOutline || boxShadow !== 'none' || element instanceof HTMLVideoElement,
      isLast: element === links[links.length - 1],
    };
  });
}

test('a visitor without a mouse always sees the focus and is never trapped', async ({ page }) => {
  await open(page, home);
  const stops: Stop[] = [];
  const limit = await page.locator('a, button, input, select, video, [tabindex]').count();
  while (stops.length <= limit && stops.at(-1)?.isLast !== true) {
    await page.keyboard.press('Tab');
    stops.push(await currentStop(page));
  }
  expect(stops.at(-1)?.isLast, 'Tab reaches the last link of the footer').toBe(true);
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
});
