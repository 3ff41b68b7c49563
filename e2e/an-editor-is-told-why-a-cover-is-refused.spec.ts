import { offerCover, openEditorsDesk, startArticle } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('an editor is told why a cover is refused', async ({ browser }) => {
  const { page, leave } = await openEditorsDesk(browser);
  await startArticle(page);
  const inDisguise = Buffer.from('<!doctype html><script>alert(1)</script>');
  await offerCover(page, 'anh-bia.png', inDisguise);
  const reason =
    'Nội dung của tệp “anh-bia.png” không đúng với đuôi .png. Hãy mở tệp, lưu lại đúng định dạng rồi tải lên.';
  await expect(page.getByRole('dialog').getByText(reason)).toBeVisible();
  const trouble = await leave();
  expect(trouble.filter((one) => !one.includes('/upload') && !one.includes(reason))).toEqual([]);
});
