import { describe, expect, test } from 'vitest';
import { amendedTextsInHtml } from './amended-texts.js';
import { provisionLines } from './provision-lines.js';

const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const found = (...lines: string[]) =>
  amendedTextsInHtml(paragraphs(...lines)).map(({ provision, lines: text }) => [
    provision,
    ...text,
  ]);

describe('the new texts that an amending document quotes', () => {
  test('stand in the line of the instruction, or below it', () => {
    expect(
      found(
        'Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 46/2025/QĐ-UBND',
        '1. Sửa đổi khoản 2 Điều 9: “2. Hồ sơ nộp trực tuyến.”',
        '2. Điều 10 được sửa đổi như sau:',
        '“Điều 10. Lệ phí',
        '1. Không thu.',
        '2. Trừ “phí” khác.”.',
        '3. Bãi bỏ Điều 11.',
        '4. Bổ sung khoản 4 vào sau khoản 3 Điều 15 như sau: “4. Đánh giá.”',
        'Điều 2. Hiệu lực',
        'Quyết định này sửa đổi Điều 3, có hiệu lực từ ngày ký.',
      ),
    ).toEqual([
      ['khoan-2-dieu-9', '2. Hồ sơ nộp trực tuyến.'],
      ['dieu-10', 'Điều 10. Lệ phí', '1. Không thu.', '2. Trừ “phí” khác.'],
      ['khoan-4-dieu-15', '4. Đánh giá.'],
    ]);
  });

  test('of a clause alone belong to the article that was named last', () => {
    expect(
      found(
        '1. Sửa đổi, bổ sung một số khoản của Điều 9 như sau:',
        'a) Sửa đổi khoản 2 như sau:',
        '“2. Mới.”',
        'b) Bổ sung khoản 2a vào sau khoản 2 như sau: “2a. Thêm.”',
      ),
    ).toEqual([
      ['khoan-2-dieu-9', '2. Mới.'],
      ['khoan-2a-dieu-9', '2a. Thêm.'],
    ]);
  });

  test('are of the document that was named last', () => {
    const html = paragraphs(
      'Điều 1. Sửa đổi Điều 5 Nghị định số 1/2020/NĐ-CP: “Điều 5. Một”',
      'Điều 2. Sửa đổi Quyết định số 46/2025/QĐ-UBND',
      '1. Sửa đổi Điều 5: “Điều 5. Hai”',
    );
    expect(
      amendedTextsInHtml(html).map(({ documents, lines }) => [...documents, ...lines]),
    ).toEqual([
      ['1-2020-ndcp', 'Điều 5. Một'],
      ['46-2025-qdubnd', 'Điều 5. Hai'],
    ]);
  });
});

test('what a provision says is all that is in it', () => {
  const html =
    '<h3>Điều 1. A</h3><p>1. Một:</p><p>a) a;</p><p>2. Hai.</p><h3>Điều 2. B</h3><ol><li>Một</li><li>Hai</li></ol>';
  const lines = provisionLines(html, new Set(['dieu-1', 'khoan-1-dieu-1', 'khoan-2-dieu-2', 'x']));
  expect(Object.fromEntries(lines)).toEqual({
    'dieu-1': ['Điều 1. A', '1. Một:', 'a) a;', '2. Hai.'],
    'khoan-1-dieu-1': ['1. Một:', 'a) a;'],
    'khoan-2-dieu-2': ['2. Hai'],
  });
});
