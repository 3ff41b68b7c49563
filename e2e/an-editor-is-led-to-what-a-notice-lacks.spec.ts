import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { chooseCategory, pressSave, textIn, titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';
import { pressEnter } from './support/press-enter.ts';

const dialogIn = (page: Page) => page.getByRole('dialog', { name: 'Trước khi đăng' });
const publishByKeys = (page: Page) => page.keyboard.press('Control+Shift+Enter');

test('an editor is led by one key to each thing that a notice lacks', async ({
  browser,
  request,
}) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const id = await api.upload('anh.png', makePicture(640, 420), {});
  const url = await api.addressOfFile(id);
  const table = '<table><tbody><tr><td>Tên</td></tr></tbody></table>';
  const { documentId, slug } = await api.create('article', {
    title: `Thông báo còn thiếu ${name}`,
    ...{ slug: `thong-bao-con-thieu-${name}`, postedAt: '2018-03-06T03:00:00.000Z' },
    body: `<p>Mở đầu</p><h3>Mục con</h3><figure><img src="${url}"></figure>${table}<p>Họp ngày 31/11/2026.</p>`,
  });
  const isPublic = async () => (await request.get(`/api/v1/articles/${slug}`)).status();
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto(`/admin/content-manager/collection-types/api::article.article/${documentId}`);
  const missing = dialogIn(editor).getByRole('region', { name: 'Còn thiếu' });
  const doubts = dialogIn(editor).getByRole('region', { name: 'Cần xác nhận' });

  await test.step('what is missing is named, all of it', async () => {
    await editor.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(missing.getByRole('listitem')).toHaveText([
      /Hãy chọn chuyên mục/,
      /Ảnh thứ 1 trong bài chưa có mô tả/,
    ]);
    expect(await barriersIn(editor, '[role=dialog]')).toEqual([]);
  });

  await test.step('a key leads to the description of the picture, and back to the text', async () => {
    await pressEnter(missing.getByRole('button', { name: 'Ghi mô tả ảnh này' }));
    await expect(editor.getByRole('textbox', { name: 'Mô tả ảnh' })).toBeFocused();
    await editor.keyboard.type('Đại biểu tham quan phòng thử nghiệm');
    await editor.keyboard.press('Tab');
    await pressEnter(editor.getByRole('dialog').getByRole('button', { name: 'Lưu' }));
    await expect(textIn(editor)).toBeFocused();
  });

  await test.step('a key leads to the field', async () => {
    await publishByKeys(editor);
    await pressEnter(missing.getByRole('button', { name: 'Đến ô “Chuyên mục”' }));
    await expect(editor.getByRole('combobox', { name: 'Chuyên mục' })).toBeFocused();
    await chooseCategory(editor, 'Thông báo');
  });

  await test.step('what is doubtful is led to inside the text', async () => {
    await publishByKeys(editor);
    await expect(doubts.getByRole('listitem')).toHaveText([
      /đã lâu/,
      /“31\/11\/2026”, mà lịch không có ngày ấy/,
      /Bảng thứ 1/,
      /“Mục con” là đề mục vừa/,
    ]);
    await pressEnter(doubts.getByRole('button', { name: 'Đến chỗ này trong bài' }));
    await expect(textIn(editor)).toBeFocused();
    await editor.keyboard.type('30/11/2026');
    await publishByKeys(editor);
    await pressEnter(doubts.getByRole('button', { name: 'Đến đề mục này' }));
    await expect.poll(() => editor.evaluate(() => String(getSelection()))).toBe('Mục con');
    await editor.keyboard.press('Control+Alt+2');
    await expect(textIn(editor).getByRole('heading', { level: 2 })).toHaveText('Mục con');
    expect(await isPublic()).toBe(404);
  });

  await test.step('what is right nevertheless is confirmed, and published', async () => {
    await publishByKeys(editor);
    await expect(doubts.getByRole('listitem')).toHaveText([/đã lâu/, /Bảng thứ 1/]);
    await pressEnter(dialogIn(editor).getByRole('button', { name: 'Vẫn đăng' }));
    await expect.poll(isPublic).toBe(200);
    await titleIn(editor).fill(`Thông báo đã đủ ${name}`);
    expect((await pressSave(editor)).ok()).toBe(true);
  });

  // Closes the desk before the item goes, because the form would still request it.
  const complaints = (await desk.leave()).filter((one) => !/400|409/.test(one));
  await api.remove('article', documentId);
  expect(complaints, 'errors in the admin').toEqual([]);
});
