import { expect, test } from './support/journey.ts';
import { article, open } from './support/templates.ts';

const SECTION = 'Năm văn bản quan trọng về cơ chế, chính sách';

test('a long article has its contents beside it, a phone above it', async ({ page }) => {
  await open(page, article);
  const contents = page.getByRole('navigation', { name: 'Nội dung bài' });

  await test.step('they go along, and mark the section that is read', async () => {
    await expect(contents).toBeVisible();
    await contents.getByRole('link', { name: SECTION }).click();
    await expect(page.getByRole('heading', { level: 2, name: SECTION })).toBeInViewport();
    await expect(contents.locator('[aria-current="location"]')).toHaveText(SECTION);
    await expect(contents).toBeInViewport();
  });

  await test.step('on a phone they open above the text', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(article.address);
    await expect(page.getByText('Ủy ban nhân dân tỉnh Thanh Hóa tổng kết')).toBeInViewport();
    await expect(contents.getByRole('link', { name: SECTION })).toBeHidden();
    await contents.getByText('Nội dung bài').click();
    await contents.getByRole('link', { name: SECTION }).click();
    await expect(page.getByRole('heading', { level: 2, name: SECTION })).toBeInViewport();
  });
});
