import { expect, test } from 'vitest';
import { placeOf } from './address.js';
import { misleadingAddresses } from './testing/addresses.js';

test.each([
  ...['/', '/tin-tuc', '/van-ban?q=a%2Fb#dau', '/uploads/a_1.pdf', '/trang/giới thiệu'],
  ...['/tim-kiem?q=a\\b', '/a//b', '/chuyen?den=https://so.gov.vn'],
])('%j is a path on the site', (address) => {
  expect(placeOf(address)).toBe('own');
});

test.each(['https://so.gov.vn', 'HTTP://So.gov.vn:8080/a?b=\\c#d', 'https://đà-nẵng.vn/a b'])(
  '%j is a page of the web',
  (address) => {
    expect(placeOf(address)).toBe('web');
  },
);

test.each(misleadingAddresses)('%j is neither', (address) => {
  expect(placeOf(address)).toBeUndefined();
});
