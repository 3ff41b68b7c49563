import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { createArticle, pressSave, textIn, titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

const listIn = (page: Page) => page.getByRole('navigation', { name: 'Các lần lưu' });
const versionIn = (page: Page, deed: string) =>
  listIn(page).getByRole('listitem').filter({ hasText: deed });

async function save(page: Page, lines: string[]): Promise<void> {
  await textIn(page).click();
  await page.keyboard.press('Control+a');
  for (const [place, line] of lines.entries()) {
    if (place > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  expect((await pressSave(page)).status()).toBe(200);
}

test('an editor restores last week’s text', async ({ browser }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const desk = await openEditorsDesk(browser);
  const { page } = desk;
  const item = await createArticle(page, `Thông báo ${name}`);
  await save(page, ['Sở họp vào thứ Hai.', 'Đoạn giữ nguyên.', 'Mời các đơn vị dự.']);
  await titleIn(page).fill(`Thông báo khác ${name}`);
  await save(page, ['Sở họp vào thứ Sáu.', 'Đoạn giữ nguyên.']);

  await test.step('the panel beside the form tells who has saved last', async () => {
    const panel = page.getByRole('list', { name: 'Các lần lưu' });
    await expect(panel.getByRole('listitem')).toHaveCount(3);
    await expect(panel.getByRole('listitem').first()).toContainText('Sửa và lưu');
    await page.getByRole('link', { name: 'Xem tất cả' }).click();
    await expect(page.getByRole('heading', { name: 'Lịch sử', level: 1 })).toBeVisible();
  });

  await test.step('a version shows what it changed, by paragraph, with the words marked', async () => {
    const last = versionIn(page, 'Sửa và lưu').first();
    await expect(last).toContainText('Trường: Tiêu đề, Đường dẫn, Nội dung');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'Nội dung, chỗ 1 trong 2' })).toBeVisible();
    await expect(main.locator('mark').filter({ hasText: 'Sáu.' })).toHaveCount(1);
    await expect(main).toContainText('không có đoạn này');
    await expect(main).not.toContainText('Đoạn giữ nguyên.');
    expect(await barriersIn(page)).toEqual([]);
  });

  await test.step('an older one is compared with today and restored, by keyboard', async () => {
    await pressEnter(versionIn(page, 'Sửa và lưu').nth(1).getByRole('link'));
    await pressEnter(page.getByRole('link', { name: 'Nội dung hiện nay' }));
    await expect(page.getByRole('heading', { name: 'Hiện nay' }).first()).toBeVisible();
    await pressEnter(page.getByRole('button', { name: 'Khôi phục vào bản nháp' }));
    const question = page.getByRole('alertdialog', { name: /^Khôi phục bản / });
    await expect(question).toContainText('bản đang đăng không đổi');
    await pressEnter(question.getByRole('button', { name: 'Khôi phục', exact: true }));
    await expect(page.getByRole('status').filter({ hasText: 'Đã khôi phục' })).toBeVisible();
    await expect(versionIn(page, 'Khôi phục bản')).toHaveCount(1);
  });

  await test.step('the form has the former text, and saves go on from it', async () => {
    await page.getByRole('link', { name: 'Về biểu mẫu' }).click();
    await expect(page).toHaveURL(item);
    await expect(titleIn(page)).toHaveValue(`Thông báo ${name}`);
    await expect(textIn(page)).toHaveText('Sở họp vào thứ Hai.Đoạn giữ nguyên.Mời các đơn vị dự.');
    await save(page, ['Sở họp vào thứ Ba.']);
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
