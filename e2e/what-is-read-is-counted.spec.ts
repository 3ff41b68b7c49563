import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { chooseCategory, createArticle, pressSave, textIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk, publish } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('a reader opens an article twice, and its editor sees two views, and nobody’s name', async ({
  browser,
  page: reader,
}) => {
  const { page, leave } = await openEditorsDesk(browser);
  const title = `Tin được đọc ${randomUUID().slice(0, 8)}`;
  const address = await createArticle(page, title);
  await textIn(page).click();
  await page.keyboard.type('Theo Sở Khoa học và Công nghệ.');
  await chooseCategory(page, 'Thông báo');
  await pressSave(page);
  await publish(page);
  const slug = String((await (await openAdminApi()).stored(address))['slug']);

  await test.step('once as a document, once from a list', async () => {
    await reader.goto(`/tin-tuc/${slug}`);
    await expect(reader.getByRole('heading', { name: title })).toBeVisible();
    expect(await reader.context().cookies()).toEqual([]);
    await reader.goto(`/tim-kiem?q=${encodeURIComponent(title)}`);
    await reader.getByRole('link', { name: title }).first().click();
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('the panel beside the form says so within a minute', async () => {
    const panel = page.getByText('7 ngày qua').locator('xpath=../..');
    await expect(async () => {
      await page.reload();
      await expect(panel).toContainText('2 lượt', { timeout: 5_000 });
    }).toPass({ intervals: [5_000], timeout: 90_000 });
  });

  await test.step('and so does the page of what is read', async () => {
    await page.getByRole('link', { name: 'Xem bài đọc nhiều nhất' }).click();
    const most = page.getByRole('region', { name: 'Đọc nhiều nhất' });
    await expect(most.getByRole('link').first()).toBeVisible();
    expect(await barriersIn(page, 'main')).toEqual([]);
  });
  await (await openAdminApi()).remove('article', address.split('/').at(-1) ?? '');
  expect(await leave()).toEqual([]);
});
