import { expect, test } from './support/journey.ts';
import { newsList } from './support/templates.ts';

test('a visitor who goes back before JavaScript is there sees the page gone back to', async ({
  page,
}) => {
  await page.goto(newsList.address);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sơ đồ' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Sơ đồ/);
  let release: () => void = () => undefined;
  const wentBack = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await wentBack;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(heading).toHaveText(/^Sơ đồ/);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(newsList.address);
  release();
  await expect(heading).toHaveText(newsList.heading);
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});
