import type { Locator } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { article, open } from './support/templates.ts';

function sizeOf(text: Locator): Promise<number> {
  return text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

test('a visitor makes the text larger and it stays', async ({ page }) => {
  await open(page, article);
  const text = page.getByText('Báo cáo của Sở KH&CN điểm lại một năm hoạt động');
  const larger = page.getByRole('button', { name: 'Cỡ chữ rất lớn' });
  const before = await sizeOf(text);
  await larger.click();
  await expect(larger).toHaveAttribute('aria-pressed', 'true');
  const after = await sizeOf(text);
  expect(after).toBeGreaterThan(before);

  await page.reload();
  await expect(larger).toHaveAttribute('aria-pressed', 'true');
  expect(await sizeOf(text)).toBe(after);

  await page.getByRole('button', { name: 'Cỡ chữ vừa' }).click();
  expect(await sizeOf(text)).toBe(before);

  const others = [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('region', { name: 'Tin liên quan' }).getByRole('link').first(),
  ];
  const usual = await Promise.all(others.map(sizeOf));
  await larger.click();
  for (const [index, other] of others.entries()) {
    expect(await sizeOf(other)).toBeGreaterThan(usual[index] ?? Infinity);
  }
});
