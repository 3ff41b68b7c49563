import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { createArticle, saveButton, textIn, titleIn } from './support/article-form.ts';
import { openDeskOf, openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

const HEAD = 'Nội dung hằng ngày';

test('the buttons of a long form stay in view, and the text is saved in full screen', async ({
  browser,
}) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const writer = await api.addAdministrator(`Người viết ${name}`, 'Lê', 'strapi-author');
  const { page, leave } = await openDeskOf(browser, writer);
  await page.setViewportSize({ width: 1280, height: 720 });
  const address = await createArticle(page, `Bài dài ${name}`);

  await test.step('daily work comes first in the menu', async () => {
    const links = page.getByRole('navigation', { name: 'Quản lý nội dung' }).getByRole('link');
    await expect(page.getByText(HEAD)).toBeVisible();
    const names = await links.allInnerTexts();
    expect(names.slice(0, 5)).toEqual([
      'Tin bài',
      'Văn bản',
      'Album ảnh',
      'Video',
      'Trang thông tin',
    ]);
  });

  await test.step('its menu has only what is done with an item', async () => {
    await page.getByRole('button', { name: 'Thao tác khác', exact: true }).click();
    await expect(page.getByRole('menuitem')).toHaveText(['Xóa mục']);
    await expect(page.getByText('Mã mục')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('at the end of the form the buttons are there', async () => {
    await page.getByRole('textbox', { name: 'Nguồn' }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 5_000);
    await expect(saveButton(page)).toBeInViewport();
    await expect(titleIn(page)).not.toBeInViewport();
  });

  await test.step('in full screen the text is saved, and Esc leaves', async () => {
    await textIn(page).click();
    await page.keyboard.press('Control+Shift+f');
    const save = page
      .getByRole('toolbar', { name: 'Định dạng' })
      .getByRole('button', { name: 'Lưu' });
    await page.keyboard.type('Gõ khi toàn màn hình.');
    await expect(save).toHaveAttribute('aria-disabled', 'false');
    await save.click();
    await expect(save).toHaveAttribute('aria-disabled', 'true');
    await expect(textIn(page)).toHaveText('Gõ khi toàn màn hình.');
    expect((await api.stored(address))['body']).toContain('Gõ khi toàn màn hình.');
    await textIn(page).press('Escape');
    await expect(save).toHaveCount(0);
  });
  expect(await leave(), 'errors in the admin').toEqual([]);
});

test('pickers show documents with their abstract, and news with their day', async ({ browser }) => {
  const desk = await openEditorsDesk(browser);
  const page = desk.page;
  await page.goto('/admin/content-manager/collection-types/api::article.article/create');
  const cited = page.getByRole('combobox', { name: 'Văn bản viện dẫn' });
  await cited.click();
  await cited.fill('37/2018/QĐ-UBND');
  const option = page.getByRole('option', { name: /^37\/2018\/QĐ-UBND – / });
  await expect(option).toBeVisible();
  // The form loads the chosen document and redraws the relation.
  const isRead = page.waitForResponse(/collection-types\/api::legal-document\.legal-document\/\w/);
  await option.click();
  await isRead;
  await expect(page.getByRole('button', { name: /^37\/2018\/QĐ-UBND – / })).toBeVisible();
  const related = page.getByRole('combobox', { name: 'Tin liên quan' });
  await related.click();
  await expect(page.getByRole('option', { name: /\(\d\d-\d\d-\d{4}\)/ }).first()).toBeVisible();
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
