import { expect, test } from 'vitest';
import { oldAddressKey } from './old-address';

test.each([
  '/Pages/Tin.aspx?ItemID=5',
  ' https://old.example.gov.vn/pages/tin.aspx?itemid=5 ',
  '/PAGES/TIN.ASPX?ITEMID=5#dau-trang',
  'pages/tin.aspx?itemid=5',
])('%s is one address in any spelling', (address) => {
  expect(oldAddressKey(address)).toBe('/pages/tin.aspx?itemid=5');
});

test('marks are compared decoded and composed', () => {
  expect(oldAddressKey('/Trang/Gi%E1%BB%9Bi%20thi%E1%BB%87u.aspx')).toBe('/trang/giới thiệu.aspx');
  expect(oldAddressKey('/Trang/Giới thiệu.aspx'.normalize('NFD'))).toBe('/trang/giới thiệu.aspx');
});

test.each(['', '/', 'mailto:a@b.vn', 'javascript:alert(1)', '/a%00b', '/a\0b'])(
  '«%s» is none',
  (address) => {
    expect(oldAddressKey(address)).toBeUndefined();
  },
);

test('what cannot be decoded is kept as it came', () => {
  expect(oldAddressKey('/a%E1.aspx')).toBe('/a%e1.aspx');
});
