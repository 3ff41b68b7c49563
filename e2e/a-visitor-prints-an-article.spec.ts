import { readFileSync } from 'node:fs';
import { expect, test } from './support/journey.ts';
import { haveWebFont } from './support/web-font.ts';
import { AGENCY, article, open } from './support/templates.ts';

const A4_POINTS = { width: 595, height: 842 };

test('a visitor prints an article', async ({ page, baseURL }, testInfo) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true');
  });
  await haveWebFont(page);
  await open(page, article);
  await page.getByRole('button', { name: 'In nội dung' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));

  await test.step('the article alone is printed', async () => {
    await expect(page.getByRole('heading', { level: 1, name: article.heading })).toBeVisible();
    await expect(page.getByText('Cao Thị Ngọc Hà')).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('Tin theo ngày')).toBeHidden();
    await expect(page.getByText('Tin liên quan')).toBeHidden();
  });

  await test.step('with whose it is, its address and the day of printing', async () => {
    await expect(page.getByRole('main').getByText(AGENCY, { exact: true })).toBeVisible();
    await expect(page.getByText(`${baseURL}${article.address}`)).toBeVisible();
    const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
    const day = today.format(new Date()).replaceAll('/', '-');
    await expect(page.getByText(new RegExp(`^In ngày .*${day}`))).toBeVisible();
  });

  await test.step('on A4', async () => {
    const file = testInfo.outputPath('article.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true, format: 'A4' });
    await testInfo.attach('article.pdf', { path: file, contentType: 'application/pdf' });
    const sizes = [
      ...readFileSync(file, 'latin1').matchAll(/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g),
    ];
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.length).toBeLessThanOrEqual(4);
    for (const [, width, height] of sizes) {
      expect(Math.abs(Number(width) - A4_POINTS.width)).toBeLessThan(2);
      expect(Math.abs(Number(height) - A4_POINTS.height)).toBeLessThan(2);
    }
  });
});
