import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

const UNDATED = 'Quyết định số 37/2018/QĐ-UBND';

test('an editor sees which laws to look at, by menu and by address', async ({ browser }) => {
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto('/admin');
  await editor.getByRole('link', { name: 'Văn bản cần xem lại' }).click();
  const document = editor.getByRole('link', { name: UNDATED });
  await expect(document).toBeVisible();
  await editor.reload();
  await document.click();
  await expect(editor.getByRole('textbox', { name: 'Số ký hiệu' })).toHaveValue('37/2018/QĐ-UBND');
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
