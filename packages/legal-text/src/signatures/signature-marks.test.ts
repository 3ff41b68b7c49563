import { expect, test } from 'vitest';
import { foldEvenly } from '../lines/fold-evenly.js';
import { signatureMarks } from './signature-marks.js';

test('a mark is found beside a recipient whose name ends like it', () => {
  const text = '- Lưu: VT, PKT. (3b). KT. TỔNG BIÊN TẬP';
  expect(signatureMarks({ text, folded: foldEvenly(text), page: 1 })).toEqual([
    { start: text.indexOf('KT. TỔNG'), capacity: 'KT' },
  ]);
});
