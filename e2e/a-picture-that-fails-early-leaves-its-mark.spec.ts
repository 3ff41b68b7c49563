import { expect, test } from './support/journey.ts';
import { article } from './support/templates.ts';

test('a picture that fails before JavaScript leaves its description', async ({ page, provoke }) => {
  provoke(/uploads\//);
  let release: () => void = () => undefined;
  const picturesFailed = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/uploads\//, (route) => route.fulfill({ status: 404 }));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await picturesFailed;
    await route.continue();
  });
  const opened = page.goto(article.address);
  const cover = page.getByRole('main').getByRole('figure').first();
  await expect
    .poll(() => cover.locator('img').evaluate((image: HTMLImageElement) => image.complete))
    .toBe(true);
  const description = await cover.locator('img').getAttribute('alt');
  release();
  await opened;
  await expect(cover.locator('img')).toHaveCount(0);
  await expect(cover.getByText(description ?? '')).toBeVisible();
});
