import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.js';

test('chapters and named articles are headings; what is quoted or signed is not', () => {
  const first = [
    'CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 5/2024/NĐ-CP Hà Nội, ngày 02 tháng 01 năm 2024',
    'NGHỊ ĐỊNH',
    'Về đo lường',
    'Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011, được sửa đổi, bổ sung một số',
    'điều;',
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    'Nghị định này quy định về đo lường.',
    'Điều 2. Sửa đổi Nghị định số 86/2012/NĐ-CP',
    '“Điều 7. Kiểm định',
    'Phương tiện đo được kiểm định.”',
    'Điều 3. Bộ trưởng Bộ Khoa học và Công nghệ chịu trách nhiệm thi hành.',
    'TM. CHÍNH PHỦ',
    'THỦ TƯỚNG',
    'Nguyễn Văn An',
  ];
  expect(paragraphsOf([first, ['2', 'PHỤ LỤC', 'Danh mục phương tiện đo']])).toEqual([
    {
      kind: 'text',
      text: 'Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011, được sửa đổi, bổ sung một số điều;',
    },
    { kind: 'chapter', text: 'Chương I QUY ĐỊNH CHUNG' },
    { kind: 'article', text: 'Điều 1. Phạm vi điều chỉnh' },
    { kind: 'text', text: 'Nghị định này quy định về đo lường.' },
    { kind: 'article', text: 'Điều 2. Sửa đổi Nghị định số 86/2012/NĐ-CP' },
    { kind: 'text', text: '“Điều 7. Kiểm định' },
    { kind: 'text', text: 'Phương tiện đo được kiểm định.”' },
    { kind: 'text', text: 'Điều 3. Bộ trưởng Bộ Khoa học và Công nghệ chịu trách nhiệm thi hành.' },
    { kind: 'text', text: 'PHỤ LỤC' },
    { kind: 'text', text: 'Danh mục phương tiện đo' },
  ]);
});
