import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { oneLine, paste, save, startText } from './support/rich-text.ts';

const PAGE =
  '<p>Xem video:</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="Hội nghị"></iframe>' +
  '<form><p>Họ tên: <input name="ten"></p></form><script>theoDoi()</script>';

test('an editor is told what cannot be pasted, and finds a link in its place', async ({
  browser,
}) => {
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const text = await startText(editor, `Dán trang web ${randomUUID().slice(0, 8)}`);

  await paste(text, { html: PAGE });
  await expect(
    editor.getByText(
      'Những thứ sau không đưa vào bài được: 1 ô nhập liệu, 1 đoạn mã lệnh. 1 nội dung nhúng (video, khung trang, tệp) được thay bằng liên kết.',
    ),
  ).toBeVisible();
  expect(oneLine(await save(editor))).toBe(
    '<p>Xem video:</p><p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Hội nghị</a></p><p>Họ tên:</p>',
  );

  await text.press('Control+a');
  await text.press('Delete');
  await paste(text, { html: '', plain: '2. Việc hai\n4. Việc bốn\n7. Việc bảy' });
  expect(oneLine(await save(editor))).toBe('<p>2. Việc hai<br>4. Việc bốn<br>7. Việc bảy</p>');
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
