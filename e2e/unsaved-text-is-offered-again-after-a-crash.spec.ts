import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { save, startText } from './support/rich-text.ts';

test('unsaved text is offered again after a crash', async ({ browser }) => {
  test.setTimeout(300_000);
  const name = randomUUID().slice(0, 8);
  const desk = await openEditorsDesk(browser);
  const context = desk.page.context();
  const sentence = `Câu chưa kịp lưu ${name}.`;
  const offer = (where: typeof desk.page) =>
    where.getByRole('status').filter({ hasText: 'Trên máy này có bản soạn chưa lưu' });

  const crashed = await context.newPage();
  await test.step('the window closes while somebody writes', async () => {
    await crashed.goto('/admin');
    await startText(crashed, `Bài bị mất ${name}`);
    await crashed.keyboard.type(sentence);
    // The text is on the device within a second.
    await crashed.waitForTimeout(2_000);
    await crashed.close({ runBeforeUnload: false });
  });

  const editor = desk.page;
  await test.step('the next new entry offers the text', async () => {
    const text = await startText(editor, `Bài bị mất ${name}`);
    await expect(offer(editor)).toContainText('(5 chữ)');
    await editor.getByRole('button', { name: 'Lấy lại' }).click();
    await expect(text).toHaveText(sentence);
    await expect(offer(editor)).toHaveCount(0);
    expect(await save(editor)).toBe(`<p>${sentence}</p>`);
    await expect(editor).not.toHaveURL(/\/create/);
    await expect(text).toHaveText(sentence);
    await expect(offer(editor)).toHaveCount(0);
  });

  await test.step('an entry that exists has a draft of its own', async () => {
    const text = editor.getByRole('textbox', { name: 'Nội dung' });
    await text.press('Control+End');
    await editor.keyboard.type(' Thêm.');
    await editor.waitForTimeout(2_000);
    const address = editor.url();
    const again = await context.newPage();
    await again.goto(address);
    await expect(offer(again)).toBeVisible();
    await again.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await expect(offer(again)).toHaveCount(0);
    await expect(again.getByRole('textbox', { name: 'Nội dung' })).toHaveText(sentence);
    await again.close();
  });

  await test.step('what has been saved is offered no more', async () => {
    await save(editor);
    await editor.waitForTimeout(2_000);
    await editor.reload();
    await expect(editor.getByRole('textbox', { name: 'Nội dung' })).toContainText('Thêm.');
    await startText(editor, 'Bài khác');
    await expect(offer(editor)).toHaveCount(0);
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
