import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';

const decision = { slug: 'quyet-dinh', name: 'Quyết định', abbreviation: 'QĐ' };
const body = (name: string) => ({ slug: 'co-quan', name });

const usual = {
  number: '37/2018/QĐ-UBND',
  documentType: decision,
  group: 'normative',
  issuingBodies: [body('UBND tỉnh Thanh Hóa')],
  issuedOn: '2018-12-14',
} as const;

const cite = (abstract: string) =>
  citationOf({ ...usual, issuingBodies: [...usual.issuingBodies], abstract });
const BEGINNING = 'Quyết định số 37/2018/QĐ-UBND ngày 14-12-2018 của UBND tỉnh Thanh Hóa';

test.each([
  ['Về việc ban hành Quy định', 'về việc ban hành Quy định'],
  ['về việc ban hành Quy định', 'về việc ban hành Quy định'],
  ['VỀ VIỆC BAN HÀNH QUY ĐỊNH', 'VỀ VIỆC BAN HÀNH QUY ĐỊNH'],
  ['Ban hành Quy định.', 'về việc ban hành Quy định'],
  ['V/v ban hành Quy định', 'về việc ban hành Quy định'],
  ['V/v: Về lại quy định', 'về việc về lại quy định'],
  ['Về tiếp tục đổi mới hệ thống', 'về tiếp tục đổi mới hệ thống'],
  ['Vệ sinh an toàn thực phẩm', 'về việc vệ sinh an toàn thực phẩm'],
  ['TCVN ISO 9001:2015 tại cấp xã', 'về việc TCVN ISO 9001:2015 tại cấp xã'],
  ['KH&CN cấp cơ sở', 'về việc KH&CN cấp cơ sở'],
  ['Thanh Hóa chuyển đổi số năm 2026', 'về việc Thanh Hóa chuyển đổi số năm 2026'],
  ['Ủy quyền giải quyết thủ tục', 'về việc ủy quyền giải quyết thủ tục'],
  ['Đính chính thể thức', 'về việc đính chính thể thức'],
])('«%s» is cited as «%s»', (abstract, about) => {
  expect(cite(abstract)).toBe(`${BEGINNING} ${about}`);
});

test.each([
  [[], ''],
  [['A'], ' của A'],
  [['A', 'B'], ' của A và B'],
  [['A', 'B', 'C'], ' của A, B và C'],
])('the bodies %s are named in one row', (names, row) => {
  const document = { ...usual, issuingBodies: names.map(body), abstract: 'Giao chỉ tiêu' };
  expect(citationOf(document)).toBe(
    `Quyết định số 37/2018/QĐ-UBND ngày 14-12-2018${row} về việc giao chỉ tiêu`,
  );
});

test('a type is cited without what it has in brackets, and a document without one as such', () => {
  const single = { ...decision, name: 'Quyết định (cá biệt)' };
  const base = { ...usual, issuingBodies: [], abstract: 'Giao chỉ tiêu' };
  expect(citationOf({ ...base, documentType: single })).toMatch(/^Quyết định số 37/);
  expect(citationOf({ ...base, documentType: null })).toMatch(/^Văn bản số 37/);
});

test('a draft is cited as a draft, and no number is made up for it', () => {
  const draft = {
    ...usual,
    group: 'draft' as const,
    number: 'Không số',
    issuingBodies: [body('Sở Khoa học và Công nghệ')],
    abstract: 'Dự thảo Quyết định quy định trình tự hỗ trợ',
  };
  expect(citationOf(draft)).toBe(
    'Dự thảo Quyết định ngày 14-12-2018 của Sở Khoa học và Công nghệ về việc quy định trình tự hỗ trợ',
  );
});
