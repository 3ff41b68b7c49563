import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  createArticle,
  expectTyped,
  offerIn,
  pressSave,
  saveButton,
  textIn,
  titleIn,
  typeArticle,
} from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk, startArticle } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

/** Closes a tab at once, whatever the browser asks. */
async function close(tab: Page): Promise<void> {
  tab.on('dialog', (question) => void question.accept());
  const closed = tab.waitForEvent('close');
  await tab.close({ runBeforeUnload: true });
  await closed;
}

test('what was typed is offered after a closed tab', async ({ browser }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const context = editor.context();
  const article = {
    title: `Bài bị mất ${name}`,
    summary: `Tóm tắt bị mất ${name}.`,
    category: 'Thông báo',
    text: `Câu chưa kịp lưu ${name}.`,
  };
  const openTab = async (address: string) => {
    const tab = await context.newPage();
    await tab.goto(address);
    return tab;
  };

  await test.step('a new item: every field comes back', async () => {
    const lost = await context.newPage();
    await startArticle(lost);
    await typeArticle(lost, article);
    await close(lost);
    await startArticle(editor);
    const offer = offerIn(editor);
    for (const field of ['Tiêu đề', 'Tóm tắt', 'Chuyên mục', 'Nội dung']) {
      await expect(offer.getByRole('term').filter({ hasText: field })).toBeVisible();
    }
    await expect(offer).toContainText(article.text);
    expect(await barriersIn(editor, 'section[aria-labelledby]')).toEqual([]);
    await pressEnter(offer.getByRole('button', { name: 'Lấy lại' }));
    await expect(offer).toHaveCount(0);
    await expectTyped(editor, article);
    expect((await pressSave(editor)).ok()).toBe(true);
    await expect(editor).not.toHaveURL(/\/create/);
    await expectTyped(editor, article);
  });

  const address = editor.url();
  const changed = {
    title: article.title,
    summary: `Tóm tắt mới ${name}.`,
    category: 'Hoạt động của Sở',
    text: `Câu thứ hai ${name}.`,
  };
  await test.step('an item that exists: what somebody has stored since stays', async () => {
    const lost = await openTab(address);
    await typeArticle(lost, changed);
    await close(lost);
    await editor.getByRole('textbox', { name: 'Nguồn' }).fill(`Báo ${name}`);
    expect((await pressSave(editor)).ok()).toBe(true);
    await editor.reload();
    const offer = offerIn(editor);
    await expect(offer).toContainText('Sau đó mục này đã được lưu lại');
    await expect(offer.getByRole('term')).toHaveText(['Chuyên mục', 'Tóm tắt', 'Nội dung']);
    await offer.getByRole('button', { name: 'Lấy lại' }).click();
    await expectTyped(editor, changed);
    await expect(editor.getByRole('textbox', { name: 'Nguồn' })).toHaveValue(`Báo ${name}`);
    expect((await pressSave(editor)).ok()).toBe(true);
    await expect(saveButton(editor)).toBeDisabled();
  });

  await test.step('it is not offered in another item, nor once it is stored', async () => {
    const lost = await openTab(address);
    await titleIn(lost).fill(`Chỉ của bài này ${name}`);
    await close(lost);
    await createArticle(editor, `Bài khác ${name}`);
    await editor.reload();
    await expect(textIn(editor)).toBeVisible();
    await startArticle(editor);
    await expect(textIn(editor)).toBeVisible();
    await expect(offerIn(editor)).toHaveCount(0);
    await editor.goto(address);
    await expect(offerIn(editor).getByRole('term')).toHaveText(['Tiêu đề']);
  });

  await test.step('it is thrown away only after a question', async () => {
    await offerIn(editor).getByRole('button', { name: 'Bỏ', exact: true }).click();
    const question = editor.getByRole('alertdialog', { name: 'Bỏ nội dung chưa lưu?' });
    await question.getByRole('button', { name: 'Giữ lại' }).click();
    await expect(offerIn(editor)).toBeVisible();
    await offerIn(editor).getByRole('button', { name: 'Bỏ', exact: true }).click();
    await question.getByRole('button', { name: 'Bỏ nội dung này' }).click();
    await expect(offerIn(editor)).toHaveCount(0);
    await editor.reload();
    await expectTyped(editor, changed);
    await expect(offerIn(editor)).toHaveCount(0);
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
