import { expect, test } from 'vitest';
import { divideOfficialText } from './official-text';

const BODY = 'QUYẾT ĐỊNH\nBan hành Quy định\nĐiều 1. Phạm vi, ngày 12 tháng 6 năm 2020.';
const CLOSING = 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nTrần Văn A';

test.each([
  [
    'in lines',
    'ỦY BAN NHÂN DÂN\nTỈNH A\nSố: 46/2025/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nA, ngày 22 tháng 9 năm 2025\n',
  ],
  [
    'number after the motto',
    'UBND TỈNH A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc\n-------\nSố: 46/2025/QĐ-UBND\nA, ngày 22 tháng 9 năm 2025\n',
  ],
  [
    'in one line',
    'UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ĐỘC LẬP - TỰ DO - HẠNH PHÚC Thanh Hóa, ngày 05 tháng 10 năm 2026 Số: 1287/SKHCN-QLKH ',
  ],
  [
    'a draft without number and day',
    'UBND TỈNH A\nSố:      /2026/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThanh Hóa, ngày … tháng … năm 2026\n',
  ],
])('a letterhead %s is no body', (_, head) => {
  const { body, formalities } = divideOfficialText(`${head}${BODY}\n${CLOSING}`);
  expect(body).toBe(BODY);
  expect(formalities).toBe(`${head.trim()}\n${CLOSING}`);
});

test.each([
  ['a text of its own', BODY],
  ['a motto that is spoken of', `${'Lời. '.repeat(300)}Độc lập - Tự do - Hạnh phúc là tiêu ngữ.`],
  ['recipients before a long annex', `${BODY}\nNơi nhận:\n- Lưu.\n${'Phụ lục. '.repeat(300)}`],
  ['nothing', ''],
])('%s is all body', (_, text) => {
  expect(divideOfficialText(text)).toEqual({ body: text.trim(), formalities: '' });
});
