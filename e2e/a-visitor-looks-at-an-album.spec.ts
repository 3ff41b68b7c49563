import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { album, open } from './support/templates.ts';

const viewer = (page: Page) => page.getByRole('dialog', { name: 'Xem ảnh lớn' });
const FIRST = 'Ba chiếc cúp trên bục giữa sân khấu';
const SECOND = 'Sân khấu trao giải với ánh đèn màu xanh';

test('a visitor walks through an album by keyboard, and back closes it', async ({ page }) => {
  await open(page, album);
  await page.getByRole('link', { name: FIRST }).focus();
  await page.keyboard.press('Enter');
  await expect(viewer(page)).toBeVisible();
  await expect(page).toHaveURL(/\?anh=1$/);
  await expect(viewer(page)).toContainText('Ba chiếc cúp dành cho ba doanh nghiệp của tỉnh.');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?anh=2$/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?anh=3$/);
  await page.goBack();
  await expect(viewer(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${album.address}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(album.heading);
});

test('on a tablet the photos fill every row, the last one too', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(page, album);
  const grid = page.getByRole('list').filter({ has: page.getByRole('link', { name: FIRST }) });
  const gaps = await grid.evaluate((list) => {
    const edge = list.getBoundingClientRect().right;
    const rows = new Map<number, number>();
    for (const photo of list.children) {
      const { top, right } = photo.getBoundingClientRect();
      rows.set(Math.round(top), Math.max(right, rows.get(Math.round(top)) ?? 0));
    }
    return [...rows.values()].map((right) => Math.abs(edge - right) > 2);
  });
  expect(gaps.length).toBeGreaterThan(1);
  expect(gaps).not.toContain(true);
});

test('the press takes a photo as it was uploaded', async ({ page }) => {
  await open(page, album);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Tải ảnh gốc số 1,/ }).click();
  expect((await saving).suggestedFilename()).toMatch(/-1\.(jpg|png|webp)$/);
});

test('Escape closes a photo and returns to where it was opened', async ({ page }) => {
  await open(page, album);
  const link = page.getByRole('link', { name: SECOND });
  await link.click();
  await expect(viewer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${album.address}$`));
  await expect(link).toBeFocused();
});

test('the address of a photo opens it; closing leaves the album', async ({ page }) => {
  await page.goto(`${album.address}?anh=2`);
  await expect(viewer(page).getByRole('img', { name: SECOND })).toBeVisible();
  await viewer(page).getByRole('button', { name: 'Đóng' }).click();
  await expect(viewer(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${album.address}$`));
});

test('a photo that the album does not have opens the album', async ({ page }) => {
  await page.goto(`${album.address}?anh=999`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(album.heading);
  await expect(page.getByRole('link', { name: FIRST })).toBeVisible();
  await expect(viewer(page)).toBeHidden();
});

test('a finger swipes to the next photo', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(`${album.address}?anh=1`);
  await expect(viewer(page).getByRole('img', { name: FIRST })).toBeVisible();
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 350 }],
    });
  await touch('touchStart', 320);
  for (let x = 300; x >= 40; x -= 20) await touch('touchMove', x);
  await touch('touchEnd');
  await expect(page).toHaveURL(/\?anh=2$/);
  await context.close();
});

test('where the focus is in an opened photo can be seen', async ({ page }) => {
  await open(page, album);
  await page.getByRole('link', { name: FIRST }).click();
  await expect(viewer(page)).toBeVisible();
  await page.keyboard.press('Tab');
  const focused = viewer(page).locator(':focus-visible');
  await expect(focused).toHaveRole('button');
  const [style, width] = await focused.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return [outlineStyle, Number.parseFloat(outlineWidth)];
  });
  expect(style).toBe('solid');
  expect(width).toBeGreaterThanOrEqual(2);
});
