import { describe, expect, test } from 'vitest';
import { namedProvisions, provisionBefore } from './named-provisions.js';

const labels = (text: string) => namedProvisions(text).map(({ label }) => label);
const ids = (text: string) => namedProvisions(text).map(({ id }) => id);

describe('the provisions that a text names', () => {
  test.each([
    ['khoản 2 Điều 9; khoản 4 Điều 15', ['khoản 2 Điều 9', 'khoản 4 Điều 15']],
    ['Điều 5 và Điều 6', ['Điều 5', 'Điều 6']],
    ['các Điều 5, 6a và 7', ['Điều 5', 'Điều 6a', 'Điều 7']],
    ['Điều 5, khoản 2 Điều 7', ['Điều 5', 'khoản 2 Điều 7']],
    ['khoản 1, 2 và 3 Điều 7', ['khoản 1 Điều 7', 'khoản 2 Điều 7', 'khoản 3 Điều 7']],
    [
      'điểm a, điểm đ khoản 2, khoản 3 Điều 5',
      ['điểm a khoản 2 Điều 5', 'điểm đ khoản 2 Điều 5', 'khoản 3 Điều 5'],
    ],
    ['điểm a và b khoản 2 Điều 5', ['điểm a khoản 2 Điều 5', 'điểm b khoản 2 Điều 5']],
    ['khoản 1, điểm c khoản 2 Điều 5', ['khoản 1 Điều 5', 'điểm c khoản 2 Điều 5']],
    ['từ Điều 5 đến Điều 8', ['Điều 5', 'Điều 6', 'Điều 7', 'Điều 8']],
    ['khoản 1 đến khoản 3 Điều 2', ['khoản 1 Điều 2', 'khoản 2 Điều 2', 'khoản 3 Điều 2']],
    ['Điều 8 (khoản 2)', ['khoản 2 Điều 8']],
    ['KHOẢN 2 ĐIỀU 9', ['khoản 2 Điều 9']],
    ['Chương II, Điều 9', ['Chương II', 'Điều 9']],
    ['khoản 2 Điều 5'.normalize('NFD'), ['khoản 2 Điều 5']],
    ['Điều 5, Điều 5', ['Điều 5']],
    ['khoản tiền 5 đồng; điều kiện 7; toàn bộ Phụ lục', []],
    ['Điều 2026', []],
    ['', []],
  ])('%s', (text, found) => expect(labels(text)).toEqual(found));

  test('have the anchors of the text, where đ is not d', () => {
    expect(ids('điểm d khoản 2 Điều 5; điểm đ khoản 2 Điều 5a; Chương XIV')).toEqual([
      ...['diem-d-khoan-2-dieu-5', 'diem-dd-khoan-2-dieu-5a', 'chuong-14'],
    ]);
  });
});

describe('before the name of a document', () => {
  const before = (text: string) => provisionBefore(text, text.length)?.label;

  test.each([
    ['theo khoản 2 Điều 5 ', 'khoản 2 Điều 5'],
    ['theo quy định tại điểm b khoản 2 Điều 5 của ', 'điểm b khoản 2 Điều 5'],
    ['khoản 2, Điều 5, ', 'khoản 2 Điều 5'],
    ['Điều 5 Quy định ban hành kèm theo ', 'Điều 5'],
    ['khoản 1 Điều 9 của Quy chế quản lý nhiệm vụ kèm theo ', 'khoản 1 Điều 9'],
    ['khoản 1 và khoản 2 Điều 5 ', 'khoản 2 Điều 5'],
    ['khoản 1, 2 Điều 5 ', 'Điều 5'],
    ['khoản 2 Điều 5 Luật Ngân sách và ', undefined],
    ['khoản 2 Điều 5. ', undefined],
    ['căn cứ ', undefined],
  ])('%s', (text, found) => expect(before(text)).toBe(found));

  test('nothing is looked for far away', () => {
    expect(before(`khoản 2 Điều 5 ${' '.repeat(500)}`)).toBeUndefined();
  });
});
