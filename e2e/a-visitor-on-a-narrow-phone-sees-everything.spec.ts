import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { article, home, legalDocument, open, templates } from './support/templates.ts';
import { haveWebFont } from './support/web-font.ts';

/** Elements that reach beyond the right edge, unless an element around them scrolls. */
function cutOffParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollsItself = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
      return element.parentElement !== null && scrollsItself(element.parentElement);
    };
    const parts = document.body.querySelectorAll('h1, h2, h3, h4, p, a, button, input, img, time');
    return [...parts]
      .filter((part) => part.getBoundingClientRect().right > document.body.clientWidth + 1)
      .filter((part) => !scrollsItself(part))
      .map((part) => part.outerHTML.slice(0, 120));
  });
}

const screens = [
  { name: '320 px wide', width: 320, height: 640 },
  // 1280 × 1024 at 400 %.
  { name: 'enlarged to 400 %', width: 320, height: 256 },
];

test('a visitor on a narrow or enlarged screen sees everything', async ({ page, provoke }) => {
  provoke(/khong-co-trang-nay/);
  for (const template of templates) {
    for (const [index, { name, ...size }] of screens.entries()) {
      await test.step(`${template.name}, ${name}`, async () => {
        await page.setViewportSize(size);
        if (index === 0) await open(page, template);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, 'no scrolling sideways').toBeLessThanOrEqual(size.width);
        expect(await cutOffParts(page), 'nothing cut off').toEqual([]);
      });
    }
  }
});

test('a visitor on a phone opens the menu, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
  const toggle = menu.getByRole('button', { name: 'Trình đơn' });
  const news = menu.getByRole('link', { name: 'Thông báo' }).last();
  await expect(news).toBeHidden();
  await toggle.click();
  await expect(news).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(news).toBeHidden();
  await expect(toggle).toBeFocused();
  await toggle.click();
  await news.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thông báo');
  await expect(news).toBeHidden();
});

const PHONE = { width: 360, height: 740 };

const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? Infinity;

/**
 * A busy machine loads the font too late for `font-display: optional`, and lacks the fallback fonts of
 * phones.
 */
async function waitForFont(page: Page): Promise<void> {
  await haveWebFont(page);
  await page.route('**/assets/*.css', async (route) => {
    const answer = await route.fetch();
    const style = await answer.text();
    const body = style.replace(/font-display:\s*optional/g, 'font-display:block');
    expect(body).not.toBe(style);
    await route.fulfill({ response: answer, body });
  });
}

test('a visitor on a phone soon comes to what matters', async ({ page }) => {
  await waitForFont(page);
  await page.setViewportSize(PHONE);
  await open(page, home);
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height, 'screens of the home page').toBeLessThanOrEqual(6 * PHONE.height);
  const footer = await page.getByRole('contentinfo').boundingBox();
  expect(footer?.height).toBeLessThanOrEqual(PHONE.height / 2);
  const order = ['Tin nổi bật', 'Thông báo', 'Văn bản mới ban hành', 'Tin theo ngày'];
  const tops = order.map((name) => topOf(page.getByRole('region', { name, exact: true })));
  const found = await Promise.all(tops);
  expect(found).toEqual(found.toSorted((one, other) => one - other));

  await open(page, article);
  const text = page.getByText('Ủy ban nhân dân tỉnh Thanh Hóa tổng kết hoạt động').first();
  expect(await topOf(text), 'the text').toBeLessThan(PHONE.height / 2);
  const share = page.getByRole('group', { name: 'Chia sẻ' });
  await expect(share).toBeHidden();
  await page.getByText('Thêm', { exact: true }).click();
  await expect(share).toBeVisible();

  await open(page, legalDocument);
  const files = page.getByRole('region', { name: 'Tệp văn bản' });
  expect(await topOf(files), 'the files').toBeLessThan(PHONE.height);
  expect(await topOf(files)).toBeGreaterThan(
    await topOf(page.getByRole('region', { name: 'Tình trạng hiệu lực' })),
  );
});

test('a visitor on a phone narrows the documents in a sheet', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/van-ban');
  await page.getByText('Bộ lọc', { exact: true }).click();
  const show = page.getByRole('button', { name: /^Xem kết quả: \d+ văn bản$/ });
  await expect(show).toBeInViewport();
  const all = await show.textContent();
  await page.getByRole('checkbox', { name: /^Nghị quyết/ }).check();
  await expect(show).not.toHaveText(all ?? '');
  await expect(show).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(show).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  test('a visitor on a phone opens the parts of the footer', async ({ page, provoke }) => {
    // Chromium reports preloads as blocked where scripts are disabled.
    provoke(/\.js csp$/);
    await page.goto('/');
    const footer = page.getByRole('contentinfo');
    const telephone = footer.getByRole('link', { name: /^0237/ });
    await expect(telephone).toBeHidden();
    await footer.getByText('Thông tin liên hệ').click();
    await expect(telephone).toBeVisible();
  });
});

test('the tools of the header leave room for the menu, in whatever font', async ({ page }) => {
  await open(page, home);
  const header = page.getByRole('banner');
  for (const width of [320, 360, 390, 768]) {
    await page.setViewportSize({ width, height: PHONE.height });
    const menu = await header.getByRole('button', { name: 'Trình đơn' }).boundingBox();
    const contrast = await header.getByRole('button', { name: /Tương phản/ }).boundingBox();
    expect(contrast?.x, `${width} px`).toBeGreaterThanOrEqual((menu?.x ?? 0) + (menu?.width ?? 0));
    expect(contrast?.width, `${width} px`).toBeGreaterThanOrEqual(44);
  }
});
