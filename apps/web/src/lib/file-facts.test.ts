import { expect, it } from 'vitest';
import { fileFacts } from './file-facts.ts';

const file = {
  name: 'Báo cáo.pdf',
  url: '/uploads/a.pdf',
  absoluteUrl: 'https://so.example/uploads/a.pdf',
  mime: 'application/pdf',
  sizeBytes: 0,
};

it.each([
  [1_234_567, 'PDF, 1,2 MB'],
  [1_000_000, 'PDF, 1 MB'],
  [999_400, 'PDF, 999 KB'],
  [48_200, 'PDF, 48 KB'],
  [12, 'PDF, 1 KB'],
  [12_345_678_901, 'PDF, 12.345,7 MB'],
])('%d bytes are written %s', (sizeBytes, facts) => {
  expect(fileFacts({ ...file, sizeBytes })).toBe(facts);
});

it('the kind comes from the address where the name has none, and is left out where neither has', () => {
  expect(fileFacts({ ...file, name: 'Biểu số liệu', url: '/uploads/b.xlsx' })).toBe('XLSX, 1 KB');
  expect(fileFacts({ ...file, name: 'Biểu số liệu', url: '/uploads/b' })).toBe('1 KB');
});
