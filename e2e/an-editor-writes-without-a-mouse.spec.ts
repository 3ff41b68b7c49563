import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { lookOf } from './support/look.ts';
import { makePicture } from './support/picture.ts';
import {
  chooseFromLibrary,
  oneLine,
  pressTool,
  publishText,
  save,
  startText,
} from './support/rich-text.ts';
import { pressEnter } from './support/press-enter.ts';
import { haveWebFont } from './support/web-font.ts';

test('an editor writes with every tool and without a mouse', async ({ browser, page }) => {
  test.setTimeout(300_000);
  const name = randomUUID().slice(0, 8);
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const text = await startText(editor, `Soạn bằng bàn phím ${name}`);
  const { keyboard } = editor;
  let address = '';

  await test.step('headings, marks, lists, a quotation', async () => {
    await keyboard.press('Control+Alt+2');
    await keyboard.type('Kết quả');
    await keyboard.press('Enter');
    await marked(editor, 'Control+b', 'Đậm');
    await marked(editor, 'Control+i', ' nghiêng');
    await marked(editor, 'Control+u', ' gạch');
    await keyboard.type(' H');
    await marked(editor, 'Control+,', '2');
    await keyboard.type('O, m');
    await marked(editor, 'Control+.', '2');
    await keyboard.type(', 37');
    await keyboard.press('Control+Shift+Space');
    await keyboard.type('%');
    await keyboard.press('Enter');
    await keyboard.press('Control+Shift+8');
    await keyboard.type('Một');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Một một');
    await keyboard.press('Enter');
    await keyboard.press('Shift+Tab');
    await keyboard.type('Hai');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.press('Control+Shift+9');
    await keyboard.type('Lời trích');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.press('Control+Shift+e');
    await keyboard.type('Giữa');
    await keyboard.press('Enter');
    await keyboard.press('Control+Shift+l');
  });

  await test.step('a table with a caption and merged cells', async () => {
    await pressTool(editor, 'Bảng');
    const dialog = editor.getByRole('dialog', { name: 'Chèn bảng' });
    await dialog.getByLabel('Số hàng').fill('3');
    await dialog.getByLabel('Số cột').fill('2');
    await dialog.getByLabel('Tên bảng').fill('Bảng 1. Kinh phí');
    await keyboard.press('Enter');
    await expect(text).toBeFocused();
    for (const cell of ['Năm', 'Số', '2018', '12', '2019']) {
      await keyboard.type(cell);
      await keyboard.press('Tab');
    }
    await keyboard.press('Shift+ArrowUp');
    await pressTool(editor, 'Gộp các ô đã chọn');
    await pressTool(editor, 'Tên bảng, độ rộng cột');
    await editor.getByLabel('Độ rộng cột đang chọn').fill('200');
    await keyboard.press('Enter');
    await expect(text).toBeFocused();
    await keyboard.press('Control+End');
    await expect(editor.getByRole('button', { name: 'Tên bảng, độ rộng cột' })).toBeHidden();
  });

  await test.step('a picture that is described, and a file', async () => {
    await pressTool(editor, 'Ảnh');
    await chooseFromLibrary(editor, {
      ...{ name: `hoi-truong-${name}.png`, mimeType: 'image/png' },
      buffer: makePicture(640, 420),
    });
    const dialog = editor.getByRole('dialog', { name: 'Ảnh trong bài' });
    await expect(dialog.getByRole('textbox', { name: 'Mô tả ảnh' })).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await pressEnter(dialog.getByRole('button', { name: 'Lưu' }));
    await expect(dialog).toContainText(/mô tả/i);
    await dialog.getByRole('textbox').fill('Toàn cảnh hội trường');
    await dialog.getByRole('combobox').first().selectOption('medium');
    await pressEnter(dialog.getByRole('button', { name: 'Lưu' }));
    await expect(text).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.type('Hình 1. Hội nghị');
    await keyboard.press('Enter');
    await keyboard.type('Sau ảnh');
    await keyboard.press('Enter');
    await keyboard.press('Control+End');
    await pressTool(editor, 'Tệp đính kèm');
    await chooseFromLibrary(editor, {
      ...{ name: `ke-hoach-${name}.pdf`, mimeType: 'application/pdf' },
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
  });

  await test.step('links to own content and elsewhere, a note, a rule', async () => {
    await expect(text).toBeFocused();
    await keyboard.press('Control+End');
    await keyboard.type('Xem ');
    await keyboard.press('Control+k');
    const target = editor.getByRole('combobox', { name: 'Dẫn tới' });
    const found = editor.getByRole('listbox', { name: 'Dẫn tới' }).getByRole('option').first();
    await expect(target).toBeFocused();
    await keyboard.type('javascript:alert(1)');
    await keyboard.press('Enter');
    await expect(
      editor.getByText(/Không dùng được địa chỉ bắt đầu bằng “javascript:”/).first(),
    ).toBeVisible();
    await target.fill('hoi nghi tong ket');
    await expect(found).toContainText(/hội nghị tổng kết/i);
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(text).toBeFocused();
    await keyboard.type(' và ');
    await keyboard.press('Control+k');
    await expect(target).toBeFocused();
    await keyboard.type('chinhphu.vn/van-ban');
    await expect(found).toContainText('https://chinhphu.vn/van-ban');
    await keyboard.press('Enter');
    await editor.getByLabel('Chữ hiện trên trang').fill('Cổng Chính phủ');
    await keyboard.press('Enter');
    await expect(text).toBeFocused();
    await keyboard.press('Control+Alt+f');
    await keyboard.type('Theo báo cáo');
    await keyboard.press('Control+Alt+f');
    await keyboard.press('Enter');
    await pressTool(editor, 'Đường kẻ ngang');
    await expect(text).toBeFocused();
    await keyboard.type('Hết');
  });

  await test.step('found and replaced', async () => {
    await keyboard.press('Control+h');
    await keyboard.type('giua');
    await expect(editor.getByText('Không tìm thấy')).toBeVisible();
    await editor.getByLabel('Bỏ qua dấu').press('Space');
    await expect(editor.getByText('1 chỗ')).toBeVisible();
    await editor.getByLabel('Thay bằng').fill('Ở giữa');
    await pressEnter(editor.getByRole('button', { name: 'Thay tất cả' }));
    await expect(editor.getByText('Đã thay 1 chỗ')).toBeVisible();
    await keyboard.press('Escape');
    await expect(text).toBeFocused();
  });

  await test.step('stored as it was written, and the same when it is loaded again', async () => {
    const body = oneLine(await save(editor));
    expect(body.replaceAll(/_[0-9a-f]{10}(?=\.)|portal:article\/\w+/g, '…')).toBe(expectedOf(name));
    await editor.reload();
    await expect(text.getByRole('figure')).toBeVisible();
    await text.press('Control+End');
    await keyboard.type('x');
    await keyboard.press('Control+z');
    // Undo has restored the saved text, so there is nothing to save.
    await expect(editor.getByRole('button', { name: 'Lưu', exact: true })).toBeDisabled();
    address = await publishText(editor);
  });

  await test.step('readers get all of it', async () => {
    await haveWebFont(page);
    await page.goto(address);
    const article = page.getByRole('article').first();
    await expect(article.getByRole('heading', { level: 2, name: 'Kết quả' })).toHaveAttribute(
      'id',
      'muc-ket-qua',
    );
    await expect(article.getByRole('table', { name: 'Bảng 1. Kinh phí' })).toBeVisible();
    await expect(article.getByRole('cell', { name: '12' })).toHaveAttribute('rowspan', '2');
    const picture = article.getByRole('img', { name: 'Toàn cảnh hội trường' });
    await expect(picture).toHaveAttribute('width', '640');
    await expect(article.getByRole('link', { name: /Cổng Chính phủ/ })).toHaveAccessibleName(
      /trang ngoài/i,
    );
    expect(await lookOf(text)).toEqual(await lookOf(article.locator('.rich-text')));
    await article.getByRole('link', { name: '1', exact: true }).click();
    await expect(page).toHaveURL(/#note-1$/);
    await article.getByRole('link', { name: /Quay lại/ }).click();
    await expect(page).toHaveURL(/#note-ref-1$/);
    await article.getByRole('link', { name: /^HỘI NGHỊ TỔNG KẾT/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('HỘI NGHỊ TỔNG KẾT');
  });

  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});

async function marked({ keyboard }: Page, key: string, words: string): Promise<void> {
  await keyboard.press(key);
  await keyboard.type(words);
  await keyboard.press(key);
}

const copyOf = (name: string, width: number) =>
  `/uploads/webp_${width}_hoi_truong_${name}….webp ${width}w`;

function expectedOf(name: string): string {
  return [
    '<h2 id="muc-ket-qua">Kết quả</h2>',
    '<p><strong>Đậm</strong><em> nghiêng</em><u> gạch</u> H<sub>2</sub>O, m<sup>2</sup>, 37&nbsp;%</p>',
    '<ul><li>Một<ul><li>Một một</li></ul></li><li>Hai</li></ul>',
    '<blockquote><p>Lời trích</p></blockquote>',
    '<p class="align-center">Ở giữa</p>',
    '<table><caption>Bảng 1. Kinh phí</caption><colgroup><col><col width="200"></colgroup>',
    '<thead><tr><th scope="col">Năm</th><th scope="col">Số</th></tr></thead>',
    '<tbody><tr><td>2018</td><td rowspan="2">12</td></tr><tr><td>2019</td></tr></tbody></table>',
    `<figure class="align-center size-medium"><img src="/uploads/hoi_truong_${name}….png" `,
    `srcset="${[128, 240, 320, 480, 640].map((width) => copyOf(name, width)).join(', ')}" `,
    'alt="Toàn cảnh hội trường" width="640" height="420" loading="lazy">',
    '<figcaption>Hình 1. Hội nghị</figcaption></figure><p>Sau ảnh</p>',
    `<p class="attachment"><a href="/uploads/ke_hoach_${name}….pdf" type="application/pdf">`,
    `ke-hoach-${name}</a> <span class="size" data-bytes="20">(PDF, 1 KB)</span></p>`,
    '<p>Xem <a href="…">HỘI NGHỊ TỔNG KẾT HOẠT ĐỘNG KHOA HỌC VÀ CÔNG NGHỆ NĂM 2018, ',
    'TRIỂN KHAI NHIỆM VỤ NĂM 2019</a> và ',
    '<a href="https://chinhphu.vn/van-ban">Cổng Chính phủ</a>',
    '<sup class="note-ref"><a id="note-ref-1" href="#note-1" role="doc-noteref">1</a></sup></p>',
    '<hr><p>Hết</p>',
    '<section class="notes" role="doc-endnotes" aria-label="Chú thích"><ol><li id="note-1">',
    'Theo báo cáo <a href="#note-ref-1" role="doc-backlink" ',
    'aria-label="Quay lại chỗ có chú thích 1">↩</a></li></ol></section>',
  ].join('');
}
