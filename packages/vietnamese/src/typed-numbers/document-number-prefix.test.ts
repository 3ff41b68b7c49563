import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDocumentNumber } from '../testing/format-document-number.js';
import { documentNumberKey } from './document-number-key.js';
import { documentNumberPrefix } from './document-number-prefix.js';
import { documentNumber } from '../testing/document-numbers.js';
import { runs } from '../../../../scripts/lib/property-runs.js';

it.each([
  ['37 2018', '37-2018'],
  ['37/2018', '37-2018'],
  ['037 / 2018', '37-2018'],
  ['37/20', '37-20'],
  ['37/', '37-'],
  ['37 2018 qd', '37-2018-qd'],
  ['37 2018 q', '37-2018-q'],
  ['37 2018 qd ubnd', '37-2018-qdubnd'],
  ['37/2018/QĐ-U', '37-2018-qdu'],
  ['37/2018/QĐUBND', '37-2018-qdubnd'],
  ['12 2018 tt byt', '12-2018-ttbyt'],
  ['66.13/2026', '66-13-2026'],
  ['66 13 2026 nq cp', '66-13-2026-nqcp'],
  ['148/2025/qh15', '148-2025-qh15'],
  ['5005 qđ ubnd', '5005-qdubnd'],
  ['5005/Q', '5005-q'],
  ['4836 snv tcbc', '4836-snvtcbc'],
  ['4836/snv', '4836-snv'],
  ['19-NQ', '19-nq'],
  ['19 – nq', '19-nq'],
  ['19 nq tw', '19-nqtw'],
  ['53-HĐBT', '53-hdbt'],
  ['93/2006/TTLT/BTC-BKHCN', '93-2006-ttltbtcbkhcn'],
  ['93/2006/TTLT/BTC', '93-2006-ttltbtc'],
  ['QCVN 04:2009/BKHCN', 'qcvn4-2009bkhcn'],
  ['QCVN 4:2009', 'qcvn4-2009'],
  ['QCVN 4:20', 'qcvn4-20'],
  ['QCVN 4', 'qcvn4-'],
  ['TCVN 6-1:2010', 'tcvn6-1-2010'],
])('%s is the beginning of a number', (query, prefix) => {
  expect(documentNumberPrefix(query)).toBe(prefix);
  expect(documentNumberPrefix(`  ${query.normalize('NFD').toUpperCase()} `)).toBe(prefix);
});

it.each([
  ['quyết định 37/2018/QĐ-UBND', '37-2018-qdubnd'],
  ['QĐ 37/2018', '37-2018-qd'],
  ['Quyết định số 37/2018', '37-2018-qd'],
  ['quyet dinh 37 nam 2018', '37-2018-qd'],
  ['nghị quyết 66.13', '66-13-'],
  ['Nghị quyết 19', '19-'],
  ['số 37', '37-'],
  ['văn bản số 37', '37-'],
  // The name of a law, a công văn or a quy định does not determine the abbreviation.
  ['Luật 148/2025', '148-2025'],
  ['Luật số 51/2024/QH15', '51-2024-qh15'],
  ['Nghị định số 53-HĐBT', '53-hdbt'],
  ['Nghị định số 64-CP', '64-cp'],
  ['Sắc lệnh số 197/SL', '197-sl'],
  ['NĐ123/2020/NĐ-CP', '123-2020-ndcp'],
  ['QCVN 04:2009/BKHCN về xăng dầu', 'qcvn4-2009bkhcn'],
  ['công văn 4836', '4836-'],
  ['quy định 37/2018', '37-2018'],
  ['37/2018/QĐ-UBND ngày 14/12/2018 của UBND tỉnh', '37-2018-qdubnd'],
  ['Quyết định số 37/2018/QĐ-UBND của tỉnh', '37-2018-qdubnd'],
  ['Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018', '37-2018-qdubnd'],
  ['19-NQ/TW ngày 25/10/2017', '19-nqtw'],
])('%s is understood with its words', (query, prefix) => {
  expect(documentNumberPrefix(query)).toBe(prefix);
});

it.each([
  ...['quyết định giải thưởng 2018', 'quyết định 2018', 'Bộ luật 2015', 'khoa học và công nghệ'],
  ...[
    '2018',
    '37',
    '14/12/2018',
    '14-12-2018',
    '14.12.2018',
    '2016-2020',
    '2016 2020',
    '3/4',
    '24/7',
  ],
  ...['10 năm', '55 năm xây dựng', '2018 Đà Nẵng', '2018 da nang', '12/2018 hội nghị', '5 xã VNM'],
  ...[
    '0237 3000 123',
    '100 km/h',
    '5000đ/kg',
    '10 triệu đồng/năm',
    '4G/5G',
    '12/3B',
    '17/2 Hạc Thành',
  ],
  ...[
    'covid 19',
    'ISO 9001:2015',
    'sở KH&CN 2018',
    '2018 KH&CN Thanh Hóa',
    '',
    ' ',
    '/',
    'QĐ-UBND',
  ],
  `37/2018${' '.repeat(200)}`,
])('%j is no number', (query) => expect(documentNumberPrefix(query)).toBeUndefined());

it('while a number is typed, what is offered begins like its key', () => {
  fc.assert(
    fc.property(documentNumber, (parts) => {
      const printed = formatDocumentNumber(parts);
      const key = documentNumberKey(printed);
      const typed = Array.from(printed, (_, length) => printed.slice(0, length));
      const misled = typed.filter((query) => !key.startsWith(documentNumberPrefix(query) ?? ''));
      expect(misled).toEqual([]);
      expect(documentNumberPrefix(printed)).toBe(key);
    }),
    { numRuns: runs(500) },
  );
});
