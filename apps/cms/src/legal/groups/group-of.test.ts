import { expect, test } from 'vitest';
import { groupOf, type Grouped } from './group-of';

const typed = (name: string): Grouped['type'] => ({ name, group: null });
const grouped = (number: string, rest: Partial<Grouped> = {}) =>
  groupOf({ number, type: undefined, bodies: [], chosen: null, ...rest });

test.each([
  ['Nghị định', '15/2020/NĐ-CP', 'normative'],
  ['NGHỊ ĐỊNH', 'Không số', 'normative'],
  ['Luật', '148/2025/QH15', 'normative'],
  ['Kế hoạch', '216/KH-UBND', 'administrative'],
  ['Bản thoả thuận', 'Không số', 'administrative'],
  ['Quyết định (cá biệt)', '15/2020/QĐ-UBND', 'administrative'],
  ['Văn bản hợp nhất', '03/VBHN-UBND', 'consolidated'],
])('%s %s is %s, however it was filed', (name, number, group) => {
  for (const chosen of [null, 'normative', 'administrative', 'consolidated'] as const) {
    expect(grouped(number, { type: typed(name), chosen })).toBe(group);
  }
});

test.each([
  ['Quyết định', '37/2018/QĐ-UBND', 'normative'],
  ['Quyết định', '5005/QĐ-UBND', 'administrative'],
  ['Nghị quyết', '81/2017/NQ-HĐND', 'normative'],
  ['Chỉ thị', '07/CT-UBND', 'administrative'],
])(
  '%s %s is %s by the form of its number, unless an editor knows better',
  (name, number, group) => {
    const type = typed(name);
    expect(grouped(number, { type })).toBe(group);
    expect(grouped(number, { type, chosen: 'consolidated' })).toBe(group);
    expect(grouped(number, { type, chosen: 'normative' })).toBe('normative');
    expect(grouped(number, { type, chosen: 'administrative' })).toBe('administrative');
  },
);

test.each([
  ['15/2020/NĐ-CP', 'normative'],
  ['93/2006/TTLT/BTC-BKHCN', 'normative'],
  ['37/2018/QĐ-UBND', 'normative'],
  ['148/2025/QH15', 'normative'],
  ['5005/QĐ-UBND', 'administrative'],
  ['4836/SNV-TCBC', 'administrative'],
  ['03/VBHN-VPQH', 'consolidated'],
  ['Không số', 'administrative'],
])('%s without a type is %s', (number, group) => {
  expect(grouped(number)).toBe(group);
});

test.each([
  { number: '19-NQ/TW', bodies: [] },
  { number: '12/2019/QĐ-SKHCN', bodies: ['Sở Khoa học và Công nghệ tỉnh Thanh Hóa'] },
  { number: '12/2019/QĐ-TU', bodies: ['Tỉnh ủy'] },
])('what no legislator issued is administrative: $number', ({ number, bodies }) => {
  expect(grouped(number, { bodies, chosen: 'normative' })).toBe('administrative');
});

test('one legislator among the issuing bodies is enough', () => {
  const bodies = ['Sở Khoa học và Công nghệ', 'Ủy ban nhân dân tỉnh'];
  expect(grouped('46/2025/QĐ-UBND', { bodies })).toBe('normative');
});

test('the number tells a consolidated text that was filed as what it consolidates', () => {
  expect(grouped('03/VBHN-UBND', { type: typed('Quyết định') })).toBe('consolidated');
});

test('a draft is one while its editor says so', () => {
  expect(grouped('Không số', { type: typed('Nghị định'), chosen: 'draft' })).toBe('draft');
});

test('of a type that the law does not name, the editor tells the group, or the vocabulary', () => {
  const type = { name: 'Sắc lệnh', group: 'normative' } as const;
  expect(grouped('197/SL', { type })).toBe('normative');
  expect(grouped('197/SL', { type, chosen: 'administrative' })).toBe('administrative');
  expect(grouped('12/2020/ABC-UBND', { type: typed('Đề cương') })).toBe('normative');
});

test.each([
  ['05/2026/QĐ-UBND', 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa', 'normative'],
  ['05/2026/QĐ-CTUBND', 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa', 'normative'],
  ['2145/QĐ-UBND', 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa', 'administrative'],
  ['01/2026/NQ-HĐND', 'Hội đồng nhân dân xã Hà Trung', 'normative'],
  ['02/2026/QĐ-UBND', 'Ủy ban nhân dân phường Hạc Thành', 'normative'],
])(
  'since 2025-07-01 chairmen and communes legislate, too: %s of %s is %s',
  (number, body, group) => {
    expect(grouped(number, { bodies: [body] })).toBe(group);
  },
);
