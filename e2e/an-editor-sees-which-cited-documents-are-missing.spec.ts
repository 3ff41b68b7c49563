import { textIn } from './support/article-form.ts';
import { openEditorsDesk, startArticle } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('an editor sees which of the cited documents are missing', async ({ browser }) => {
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await startArticle(editor);
  const text = textIn(editor);
  await text.click();
  const panel = editor.getByRole('list', { name: 'Văn bản viện dẫn' });
  await expect(editor.getByText('Nội dung không viện dẫn số ký hiệu văn bản nào.')).toBeVisible();

  await text.pressSequentially(
    'Theo Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018 và Quyết định số 999/2031/QĐ-UBND.',
  );
  await expect(panel.getByRole('listitem')).toHaveText([
    '37/2018/QĐ-UBND có trên cổng, sẽ thành liên kết',
    /^999\/2031\/QĐ-UBND chưa có trên cổng/,
  ]);
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
