import { expect, test } from 'vitest';
import { documentTitle } from './document-title.js';

test.each([
  ['Quyết định', '37/2018/QĐ-UBND', false, 'Quyết định số 37/2018/QĐ-UBND'],
  ['Quyết định (cá biệt)', '5005/QĐ-UBND', false, 'Quyết định số 5005/QĐ-UBND'],
  ['Quyết định', 'Không số', true, 'Dự thảo Quyết định'],
  [null, '12/SKHCN', false, 'Văn bản số 12/SKHCN'],
])('%s and %s (draft: %s) are named %s', (type, number, isDraft, title) => {
  expect(documentTitle(type, number, isDraft)).toBe(title);
});
