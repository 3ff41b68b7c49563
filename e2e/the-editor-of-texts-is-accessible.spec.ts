import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { paste, startText } from './support/rich-text.ts';

const TEXT = [
  '<h2>Đề mục</h2><p>Xem <a href="https://chinhphu.vn">Chính phủ</a></p>',
  '<table><caption>Bảng 1</caption><tr><th>Năm</th><td>2019</td></tr></table>',
  '<p><img src="file:///c:/anh.png" alt="Hội trường"></p><p>Hết</p>',
].join('');

for (const theme of ['light', 'dark']) {
  test(`the editor of texts is accessible: ${theme}`, async ({ browser }) => {
    test.slow();
    const desk = await openEditorsDesk(browser);
    const editor = desk.page;
    await editor.addInitScript((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    const text = await startText(editor, 'Soạn cho mọi người');
    await expect(editor.locator('.rt-frame')).toHaveCSS(
      'background-color',
      theme === 'dark' ? 'rgb(33, 33, 52)' : 'rgb(255, 255, 255)',
    );

    await paste(text, { html: TEXT });
    await expect(text.getByText('Hết')).toBeVisible();
    await text.getByRole('cell', { name: '2019' }).click();
    await expect(editor.getByRole('toolbar', { name: 'Bảng' })).toBeVisible();
    await editor.keyboard.press('Control+f');
    await expect(editor.getByRole('search')).toBeVisible();
    expect(await barriersIn(editor, '.rt-frame')).toEqual([]);
    await editor.keyboard.press('Escape');

    for (const [key, name] of [
      ['Control+k', 'Liên kết'],
      ['Alt+0', 'Phím tắt'],
    ] as const) {
      await editor.keyboard.press(key);
      await expect(editor.getByRole('dialog', { name })).toBeVisible();
      await expect(editor.getByText('Đang tìm…')).toHaveCount(0);
      expect(await barriersIn(editor, 'dialog')).toEqual([]);
      await editor.keyboard.press('Escape');
      await expect(text).toBeFocused();
    }

    await test.step('it gives the focus back', async () => {
      await editor.keyboard.press('Control+Shift+f');
      await expect(editor.locator('.rt-full')).toBeVisible();
      await editor.keyboard.press('Escape');
      // Tabs past the buttons of the missing picture, to elements that the full window would cover.
      for (let press = 0; press < 3; press += 1) await editor.keyboard.press('Tab');
      await expect(editor.locator('.rt-full')).toHaveCount(0);
      await expect(editor.locator('.rt-frame :focus')).toHaveCount(0);
    });
    expect(await desk.leave(), 'errors in the admin').toEqual([]);
  });
}
