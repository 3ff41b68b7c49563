import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { pressSave, titleIn } from './support/article-form.ts';
import { openEditorsDesk, publishAgain } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

test('an editor takes a publication back', async ({ browser, page }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const [former, mistaken] = [`Lịch tiếp dân ${name}`, `Lịch tiếp dân nhầm ${name}`];
  const api = await openAdminApi();
  const category = await api.create('category', { name: `Tiếp dân ${name}` });
  const connected = { connect: [{ documentId: category.documentId }] };
  const fields = { title: former, category: connected, body: '<p>Thứ Năm hằng tuần.</p>' };
  const notice = await api.publish('article', fields);
  const readersSee = (title: string) =>
    loadUntil(page, `/tin-tuc/${notice.slug}`, () =>
      expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible({
        timeout: LOADED_MS,
      }),
    );
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto(
    `/admin/content-manager/collection-types/api::article.article/${notice.documentId}`,
  );
  await titleIn(editor).fill(mistaken);
  await publishAgain(editor);
  await readersSee(mistaken);

  const button = editor.getByRole('button', { name: 'Hoàn tác lần đăng này' });
  await pressEnter(button);
  const question = editor.getByRole('alertdialog', { name: 'Hoàn tác lần đăng này?' });
  await expect(question).toContainText('Người đọc lại thấy đúng bản đã thấy trước đó.');
  await pressEnter(question.getByRole('button', { name: 'Hoàn tác', exact: true }));
  await readersSee(former);

  await test.step('what was written stays in the draft, and is only offered once', async () => {
    await expect(button).toHaveCount(0);
    await expect(titleIn(editor)).toHaveValue(mistaken);
    await titleIn(editor).fill(`${mistaken} sửa`);
    expect((await pressSave(editor)).status()).toBe(200);
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
