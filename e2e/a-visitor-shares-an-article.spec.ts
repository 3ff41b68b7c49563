import { expect, test } from './support/journey.ts';
import { album, article, open, video } from './support/templates.ts';

for (const item of [article, album, video]) {
  test(`a visitor copies the address of ${item.name}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, item);
    await page.getByRole('button', { name: 'Sao chép địa chỉ' }).click();
    await expect(page.getByText('Đã sao chép địa chỉ.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${baseURL}${item.address}`);
  });
}

test('a visitor shares an article on Zalo and Facebook by plain links', async ({ page }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (/zalo|facebook/.test(new URL(request.url()).host)) elsewhere.push(request.url());
  });
  await open(page, article);
  const share = page.getByRole('group', { name: 'Chia sẻ' });
  for (const [name, host] of [
    ['Zalo', 'button-share.zalo.me'],
    ['Facebook', 'www.facebook.com'],
  ] as const) {
    const link = share.getByRole('link', { name });
    expect(new URL((await link.getAttribute('href')) ?? '').host).toBe(host);
    await expect(link).toHaveAttribute('rel', /noopener/);
  }
  expect(elsewhere, 'nothing is loaded from them before').toEqual([]);
});
