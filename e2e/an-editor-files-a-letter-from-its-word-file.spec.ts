import { makeDocx } from './support/docx.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

const CREATE = '/admin/content-manager/collection-types/api::legal-document.legal-document/create';

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (...lines: string[]) => `<w:tc>${lines.map(paragraph).join('')}</w:tc>`;
const LETTER = [
  `<w:tbl><w:tr>${cell('UBND TỈNH THANH HÓA', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Số: 902/SKHCN-QLKH', 'V/v góp ý dự thảo quy định')}`,
  `${cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Thanh Hóa, ngày 05 tháng 10 năm 2026')}</w:tr></w:tbl>`,
  ...[
    'Kính gửi: Các sở, ban, ngành.',
    'Đề nghị các đơn vị góp ý dự thảo trước ngày 25/10/2026.',
  ].map(paragraph),
  `<w:tbl><w:tr>${cell('Nơi nhận:', '- Như trên.')}${cell('GIÁM ĐỐC', 'Trần Duy Bình')}</w:tr></w:tbl>`,
].join('');

test('an editor files a letter from its Word file and keeps what she typed', async ({
  browser,
}) => {
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto(CREATE);
  const abstract = editor.getByRole('textbox', { name: 'Trích yếu' });
  await abstract.fill('Góp ý cho dự thảo');
  await editor
    .getByLabel('Chọn tệp', { exact: true })
    .and(editor.locator('input'))
    .setInputFiles({
      name: 'cong-van.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: makeDocx(LETTER),
    });
  await editor.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await expect(editor.getByRole('textbox', { name: 'Số ký hiệu', exact: true })).toHaveValue(
    '902/SKHCN-QLKH',
  );
  await expect(abstract, 'nothing is replaced').toHaveValue('Góp ý cho dự thảo');
  await expect(editor.getByText('Biểu mẫu đang ghi: Góp ý cho dự thảo')).toBeVisible();

  await editor.getByRole('button', { name: /^Thay: Trích yếu/ }).click();
  await expect(abstract).toHaveValue('V/v góp ý dự thảo quy định');
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
