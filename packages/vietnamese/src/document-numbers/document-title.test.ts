import { expect, test } from 'vitest';
import { documentTitle } from './document-title.js';

test.each([
  ['Quyết định', '37/2018/QĐ-UBND', false, 'Quyết định số 37/2018/QĐ-UBND'],
  ['Quyết định (cá biệt)', '5005/QĐ-UBND', false, 'Quyết định số 5005/QĐ-UBND'],
  ['Quyết định', 'Không số', true, 'Dự thảo Quyết định'],
  [null, 'Luật số 51/2024/QH15', false, 'Luật số 51/2024/QH15'],
  ['Luật', 'Luật số 51/2024/QH15', true, 'Dự thảo Luật số 51/2024/QH15'],
  ['Quyết định', 'Số: 5/QĐ-UBND', false, 'Quyết định số 5/QĐ-UBND'],
  ['Quy chuẩn kỹ thuật', 'QCVN 4:2009/BKHCN', false, 'Quy chuẩn kỹ thuật QCVN 4:2009/BKHCN'],
  [null, 'K4.2', false, 'Văn bản số K4.2'],
  [null, '12/SKHCN', false, 'Văn bản số 12/SKHCN'],
])('%s and %s (draft: %s) are named %s', (type, number, isDraft, title) => {
  expect(documentTitle(type, number, isDraft)).toBe(title);
});
