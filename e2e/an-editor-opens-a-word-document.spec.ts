import { randomUUID } from 'node:crypto';
import { makeDocx } from './support/docx.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { oneLine, save, startText } from './support/rich-text.ts';

const run = (text: string, format = '') =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;

const BODY = [
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('Kế hoạch năm 2019')}</w:p>`,
  `<w:p>${run('Kinh phí ')}${run('1.200', '<w:b/>')}`,
  `<w:ins w:id="1" w:author="A">${run(' triệu đồng')}</w:ins>`,
  `<w:del w:id="2" w:author="A"><w:r><w:delText> (tạm tính)</w:delText></w:r></w:del></w:p>`,
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('diện tích 5 m')}${run('2', '<w:position w:val="6"/>')}`,
  `${run(' (nháp)', '<w:vanish/>')}<w:r><w:drawing/></w:r></w:p>`,
  `<w:tbl><w:tr>${cell('Năm')}${cell('Số')}</w:tr><w:tr>${cell('2019')}${cell('12')}</w:tr></w:tbl>`,
].join('');

test('an editor opens a Word document, and is told of what is none', async ({ browser }) => {
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const text = await startText(editor, `Mở tệp Word ${randomUUID().slice(0, 8)}`);
  const open = async (name: string, buffer: Buffer) => {
    const chooser = editor.waitForEvent('filechooser');
    await editor.getByRole('button', { name: 'Mở tệp Word (.docx)' }).click();
    const mimeType = 'application/octet-stream';
    await (await chooser).setFiles({ name, mimeType, buffer });
  };

  await open('hong.docx', Buffer.from('không phải tệp Word'));
  await expect(editor.getByText('Không đọc được tệp “hong.docx”.')).toBeVisible();
  await expect(text).toHaveText('');

  await open('ke-hoach.docx', makeDocx(BODY));
  await expect(
    editor.getByText(
      'Đã chèn nội dung của “ke-hoach.docx”. Những thứ sau không đưa vào bài được: 1 hình vẽ hoặc biểu đồ.',
    ),
  ).toBeVisible();
  await expect(text.getByRole('heading', { name: 'Kế hoạch năm 2019' })).toBeVisible();
  expect(oneLine(await save(editor))).toBe(
    '<h2 id="muc-ke-hoach-nam-2019">Kế hoạch năm 2019</h2>' +
      '<p>Kinh phí <strong>1.200</strong> triệu đồng</p>' +
      '<p class="align-center">diện tích 5 m<sup>2</sup></p>' +
      '<table><tbody><tr><td>Năm</td><td>Số</td></tr><tr><td>2019</td><td>12</td></tr></tbody></table>',
  );
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
