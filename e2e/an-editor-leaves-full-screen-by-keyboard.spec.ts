import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { startText } from './support/rich-text.ts';

test('an editor leaves full screen by Esc, after what is open above the text', async ({
  browser,
}) => {
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const { keyboard } = editor;
  const text = await startText(editor, `Toàn màn hình ${randomUUID().slice(0, 8)}`);
  const isFull = editor.getByRole('button', { name: 'Thu nhỏ khung soạn thảo' });
  await keyboard.press('Control+Shift+f');
  await expect(isFull).toBeVisible();
  await keyboard.press('Alt+0');
  await expect(editor.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(text).toBeFocused();
  await keyboard.press('Control+f');
  await expect(editor.getByRole('search')).toBeVisible();
  await text.focus();
  await keyboard.press('Escape');
  await expect(editor.getByRole('search')).toBeHidden();
  await keyboard.press('Alt+F10');
  await expect(text).not.toBeFocused();
  await keyboard.press('Escape');
  await expect(text).toBeFocused();
  await expect(isFull).toBeVisible();
  await keyboard.press('Escape');
  await expect(isFull).toBeHidden();
  await expect(text).toBeFocused();
  await keyboard.press('Tab');
  await expect(text).not.toBeFocused();
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
