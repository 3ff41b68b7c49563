import { expect, test } from 'vitest';
import { readPage, requirePage } from './paging.ts';

const at = (search: string) => new Request(`http://site/tin-tuc${search}`);

test.each([
  ['', 1],
  ['?trang=1', 1],
  ['?trang=27', 27],
  ['?q=a&trang=3', 3],
])('«%s» asks for page %i', (search, page) => {
  expect(readPage(at(search))).toBe(page);
});

test.each([
  '?trang=',
  '?trang=0',
  '?trang=-1',
  '?trang=01',
  '?trang=1.5',
  '?trang=1e9',
  '?trang=a',
])('«%s» is no page: 404 with the way to the first one', (search) => {
  expect(() => readPage(at(search))).toThrow(
    expect.objectContaining({
      init: { status: 404 },
      data: expect.objectContaining({
        links: [{ label: 'Về trang đầu của danh sách', address: '/tin-tuc' }],
      }),
    }),
  );
});

test('a page behind the last one is not there, the first of an empty list is', () => {
  const pages = (page: number, pageCount: number) => ({
    ...{ page, pageCount, pageSize: 10, total: 0, nextCursor: null },
  });
  expect(() => requirePage(at('?trang=9'), pages(9, 8))).toThrow(
    expect.objectContaining({ init: { status: 404 } }),
  );
  expect(() => requirePage(at(''), pages(1, 0))).not.toThrow();
});
