import { describe, expect, test } from 'vitest';
import { provisionsOfLines } from './provisions-of-lines.js';

const idsOf = (...texts: string[]) =>
  provisionsOfLines(texts.map((text) => ({ text }))).map((found) => found?.id);

describe('the provisions of a document', () => {
  test('are its chapters, articles, clauses and points', () => {
    expect(
      provisionsOfLines(
        [
          'Chương II',
          'NHIỆM VỤ',
          'Điều 5. Hồ sơ',
          '1. Hồ sơ gồm:',
          'a) Đơn;',
          'đ) Tài liệu khác.',
          '1a. Hồ sơ nộp trực tuyến.',
          'Điều 5a. Lệ phí',
          'Không thu lệ phí.',
        ].map((text) => ({ text })),
      ),
    ).toEqual([
      { id: 'chuong-2', label: 'Chương II', kind: 'chapter' },
      undefined,
      { id: 'dieu-5', label: 'Điều 5', kind: 'article' },
      { id: 'khoan-1-dieu-5', label: 'khoản 1 Điều 5', kind: 'clause' },
      { id: 'diem-a-khoan-1-dieu-5', label: 'điểm a khoản 1 Điều 5', kind: 'point' },
      { id: 'diem-dd-khoan-1-dieu-5', label: 'điểm đ khoản 1 Điều 5', kind: 'point' },
      { id: 'khoan-1a-dieu-5', label: 'khoản 1a Điều 5', kind: 'clause' },
      { id: 'dieu-5a', label: 'Điều 5a', kind: 'article' },
      undefined,
    ]);
  });

  test('begin no line that only names them', () => {
    expect(idsOf('Điều 5 của Luật này quy định:', 'Điều kiện', 'chương trình', '2. Không')).toEqual(
      [undefined, undefined, undefined, undefined],
    );
  });

  test('need no full stop in a heading', () => {
    const [found] = provisionsOfLines([{ text: 'ĐIỀU 7 Hiệu lực', isHeading: true }]);
    expect(found?.id).toBe('dieu-7');
  });

  test('may be numbered by a list', () => {
    const items = [{ text: 'Một' }, { text: 'Hai' }].map((item, at) => ({
      ...item,
      number: at + 1,
    }));
    const found = provisionsOfLines([{ text: 'Điều 3. Hiệu lực' }, ...items]);
    expect(found.map((one) => one?.id)).toEqual(['dieu-3', 'khoan-1-dieu-3', 'khoan-2-dieu-3']);
  });

  test('go forward: a number that goes back is none', () => {
    expect(idsOf('Điều 1. A', '1. Một', '2. Hai', '1. Danh sách', 'b) Bê', 'a) A')).toEqual([
      ...['dieu-1', 'khoan-1-dieu-1', 'khoan-2-dieu-1', undefined],
      ...['diem-b-khoan-2-dieu-1', undefined],
    ]);
  });

  test('are counted again in what is attached', () => {
    expect(idsOf('Điều 1. Ban hành', '1. Một', 'QUY ĐỊNH', 'Điều 1. Phạm vi', '1. Một')).toEqual([
      ...['dieu-1', 'khoan-1-dieu-1', undefined, 'dieu-1-2', 'khoan-1-dieu-1-2'],
    ]);
  });

  test('end where the appendices begin', () => {
    expect(idsOf('Điều 9. Thi hành', 'PHỤ LỤC I', '1. Biểu mẫu')).toEqual([
      ...['dieu-9', undefined, undefined],
    ]);
  });
});

describe('what an amending document quotes is no provision of it', () => {
  test.each([
    ['curly', '“', '”.'],
    ['straight', '"', '";'],
    ['pointed', '«', '»'],
  ])('within %s quotation marks', (_name, open, close) => {
    expect(
      idsOf(
        'Điều 1. Sửa đổi, bổ sung',
        '1. Sửa đổi Điều 5 như sau:',
        `${open}Điều 5. Hồ sơ`,
        '1. Đơn.',
        `2. Bản “sao” công chứng${close}`,
        '2. Bổ sung khoản 4:',
        `${open}4. Nộp trực tuyến${close}`,
        'Điều 2. Hiệu lực',
      ),
    ).toEqual([
      ...['dieu-1', 'khoan-1-dieu-1', undefined, undefined, undefined],
      ...['khoan-2-dieu-1', undefined, 'dieu-2'],
    ]);
  });

  test('where the mark stands within the line', () => {
    expect(
      idsOf('Điều 1. A', '1. Sửa khoản 2: “2. Đơn.', 'Điều 6. Lệ phí”', 'Điều 2. Hiệu lực'),
    ).toEqual(['dieu-1', 'khoan-1-dieu-1', undefined, 'dieu-2']);
  });

  test('a mark that is never closed hides only its own line', () => {
    expect(idsOf('Điều 1. A', '“Điều 5. Hồ sơ', 'Điều 2. Hiệu lực', '1. “Mở” rồi “đóng”')).toEqual([
      ...['dieu-1', undefined, 'dieu-2', 'khoan-1-dieu-2'],
    ]);
  });
});
