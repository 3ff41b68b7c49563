import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk, publish } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';
import { pressEnter } from './support/press-enter.ts';

test('a deleted notice is restored with its pictures', async ({ browser, page, provoke }) => {
  test.slow();
  const title = `Thông báo nghỉ lễ ${randomUUID().slice(0, 8)}`;
  const api = await openAdminApi();
  const cover = await api.upload('nghi-le.png', makePicture(640, 480), {
    alternativeText: 'Lịch nghỉ lễ',
  });
  const category = await api.category('Thông báo');
  // An old date keeps the notice off pages of other journeys, which would lose its picture on the way.
  const postedAt = '2012-04-29T01:00:00.000Z';
  const fields = { title, cover, category, postedAt, body: '<p>Sở nghỉ lễ.</p>' };
  const notice = await api.publish('article', fields);
  const address = `/tin-tuc/${notice.slug}`;
  const shown = () =>
    loadUntil(page, address, async () => {
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible({
        timeout: LOADED_MS,
      });
      const picture = page.getByRole('main').getByRole('img', { name: 'Lịch nghỉ lễ' });
      await expect(picture.first()).toBeVisible({ timeout: LOADED_MS });
    });
  await shown();
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const form = `/admin/content-manager/collection-types/api::article.article/${notice.documentId}`;

  await test.step('it is deleted: readers do not see it any more', async () => {
    await editor.goto(form);
    await expect(titleIn(editor)).toHaveValue(title);
    await editor.getByRole('button', { name: 'Thao tác khác', exact: true }).click();
    await editor.getByRole('menuitem', { name: 'Xóa mục' }).click();
    await editor.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
    await expect(editor).not.toHaveURL(/[a-z0-9]{24}/);
    provoke(new RegExp(notice.slug));
    await loadUntil(page, address, () =>
      expect(page.getByRole('heading', { name: title })).toHaveCount(0, { timeout: LOADED_MS }),
    );
  });

  await test.step('the page of deleted items brings it back as a draft', async () => {
    await editor.getByRole('link', { name: 'Đã xóa' }).click();
    const row = editor.getByRole('listitem').filter({ hasText: title });
    await expect(row).toContainText('Tin bài');
    await expect(row).toContainText('trước khi xóa đang được đăng');
    expect(await barriersIn(editor, 'main')).toEqual([]);
    await pressEnter(row.getByRole('button', { name: 'Khôi phục' }));
    const question = editor.getByRole('alertdialog', { name: `Khôi phục “${title}”?` });
    await pressEnter(question.getByRole('button', { name: 'Khôi phục', exact: true }));
    await expect(row).toHaveCount(0);
    await editor.getByRole('status').getByRole('link', { name: 'Mở biểu mẫu' }).click();
    await expect(titleIn(editor)).toHaveValue(title);
  });

  await test.step('published again, it stands where it stood, with its picture', async () => {
    await publish(editor);
    await shown();
  });
  // Strapi requests the item again that it has just deleted.
  const askedInVain = (one: string) => one.includes(notice.documentId) && one.includes('404');
  const trouble = (await desk.leave()).filter((one) => !askedInVain(one));
  expect(trouble, 'errors in the admin').toEqual([]);
});
