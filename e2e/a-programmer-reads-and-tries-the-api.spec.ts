import { expect, test } from './support/journey.ts';

for (const { screen, size, isFolded } of [
  { screen: 'a wide screen', size: { width: 1280, height: 900 }, isFolded: false },
  { screen: 'a phone', size: { width: 360, height: 740 }, isFolded: true },
]) {
  test(`a programmer on ${screen} comes from the footer and tries an operation`, async ({
    page,
    baseURL,
    provoke,
  }) => {
    provoke(/pageSize=1000/);
    const { origin } = new URL(baseURL ?? '');
    await page.setViewportSize(size);
    const elsewhere: string[] = [];
    // Simulates a network without internet: requests to other origins fail.
    await page.route(
      (url) => url.origin !== origin,
      async (route) => {
        elsewhere.push(route.request().url());
        await route.abort();
      },
    );
    await page.goto('/');
    const footer = page.getByRole('contentinfo');
    if (isFolded) await footer.getByText('Liên kết', { exact: true }).click();
    await footer.getByRole('link', { name: 'Tài liệu API' }).click();
    await expect(page).toHaveURL('/api/v1/docs');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('API của Trang thông tin');

    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link').first().click();
    const operation = page.locator('#listArticles');
    await operation.getByRole('heading', { name: 'GET /api/v1/articles' }).click();
    await operation.getByLabel('pageSize').fill('1');
    await operation.getByRole('button', { name: 'Thử' }).click();
    const answer = operation.getByRole('status', { name: 'Câu trả lời' });
    await expect(answer).toContainText('GET /api/v1/articles?pageSize=1\n200\n');
    await expect(answer).toContainText('"pageSize": 1');
    await expect(answer).toBeFocused();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'no scrolling sideways').toBeLessThanOrEqual(size.width);

    await operation.getByLabel('pageSize').fill('1000');
    await operation.getByRole('button', { name: 'Thử' }).click();
    await expect(answer).toContainText('pageSize: Phải là số nguyên từ 1 đến 100.');
    expect(elsewhere).toEqual([]);
  });
}
