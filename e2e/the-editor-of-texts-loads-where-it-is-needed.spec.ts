import { openEditorsDesk, startArticle } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('the editor of texts loads only where a form needs it', async ({ browser }) => {
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const loaded: string[] = [];
  editor.on('request', (request) => loaded.push(request.url()));
  const parts = () => loaded.filter((url) => /rich-text-input|mammoth/.test(url));

  await editor.goto('/admin');
  await editor.getByRole('link', { name: 'Quản lý nội dung' }).click();
  await editor.getByRole('link', { name: 'Chuyên mục' }).first().click();
  await editor.getByRole('link', { name: 'Tạo mục mới' }).first().click();
  await expect(editor.getByRole('textbox', { name: 'Đường dẫn' })).toBeVisible();
  expect(parts()).toEqual([]);

  await startArticle(editor);
  await expect(editor.getByRole('textbox', { name: 'Nội dung' })).toBeVisible();
  expect(parts().join()).toContain('rich-text-input');
  // The reader of Word documents is larger than the editor, so it loads with the first document.
  expect(parts().join()).not.toContain('mammoth');
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
