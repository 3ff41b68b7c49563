import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from './document-number.js';
import { formatDocumentNumber } from '../testing/format-document-number.js';
import { documentNumber } from '../testing/document-numbers.js';
import { spellingOf } from '../testing/spellings.js';

const NORMATIVE = { family: 'normative', number: '37', year: 2018, type: 'QĐ', body: 'UBND' };

describe('a number as printed', () => {
  it.each([
    ['37/2018/QĐ-UBND', NORMATIVE],
    ['81/2017/NQ-HĐND', { ...NORMATIVE, number: '81', year: 2017, type: 'NQ', body: 'HĐND' }],
    ['148/2025/QH15', { family: 'normative', number: '148', year: 2025, body: 'QH15' }],
    ['08/2022/UBTVQH15', { family: 'normative', number: '08', year: 2022, body: 'UBTVQH15' }],
    ['66.13/2026/NQ-CP', { ...NORMATIVE, number: '66.13', year: 2026, type: 'NQ', body: 'CP' }],
    [
      '01/2019/TTLT-BTC-BKHCN',
      { ...NORMATIVE, number: '01', year: 2019, type: 'TTLT', body: 'BTC-BKHCN' },
    ],
    [
      '403/2017/NQLT-CP-UBTVQH14-ĐCTUBTWMTTQVN',
      {
        ...NORMATIVE,
        ...{ number: '403', year: 2017, type: 'NQLT', body: 'CP-UBTVQH14-ĐCTUBTWMTTQVN' },
      },
    ],
    ['01/2014/L-CTN', { ...NORMATIVE, number: '01', year: 2014, type: 'L', body: 'CTN' }],
    ['5005/QĐ-UBND', { family: 'administrative', number: '5005', type: 'QĐ', body: 'UBND' }],
    ['1665/QĐ-TTg', { family: 'administrative', number: '1665', type: 'QĐ', body: 'TTg' }],
    ['216/KH-UBND', { family: 'administrative', number: '216', type: 'KH', body: 'UBND' }],
    ['96/CTr-SKHCN', { family: 'administrative', number: '96', type: 'CTr', body: 'SKHCN' }],
    ['12/QĐ-UBND.VX', { family: 'administrative', number: '12', type: 'QĐ', body: 'UBND.VX' }],
    ['7/QĐ-BNN&PTNT', { family: 'administrative', number: '7', type: 'QĐ', body: 'BNN&PTNT' }],
    [
      '112/KH-SKHCN-TĐTN',
      { family: 'administrative', number: '112', type: 'KH', body: 'SKHCN-TĐTN' },
    ],
    ['4836/SNV-TCBC', { family: 'administrative', number: '4836', body: 'SNV-TCBC' }],
    ['64/CP', { family: 'administrative', number: '64', body: 'CP' }],
    ['197/SL', { family: 'administrative', number: '197', body: 'SL' }],
    ['21-LCT/HĐNN8', { family: 'party', number: '21', type: 'LCT', body: 'HĐNN8' }],
    [
      'QCVN 04:2009/BKHCN',
      { family: 'standard', type: 'QCVN', number: '04', year: 2009, body: 'BKHCN' },
    ],
    ['TCVN 6-1:2010', { family: 'standard', type: 'TCVN', number: '6-1', year: 2010, body: '' }],
    ['19-NQ/TW', { family: 'party', number: '19', type: 'NQ', body: 'TW' }],
    ['684-QĐ/TU', { family: 'party', number: '684', type: 'QĐ', body: 'TU' }],
    ['08-QĐi/TW', { family: 'party', number: '08', type: 'QĐi', body: 'TW' }],
  ])('%s is read and written again', (printed, parts) => {
    const parsed = parseDocumentNumber(printed);
    expect(parsed).toEqual(parts);
    expect(parsed && formatDocumentNumber(parsed)).toBe(printed);
  });

  it.each([
    ...[
      'Không số',
      '216-NQ-QHK4',
      '',
      'Số:',
      '37',
      '37/2018',
      '14/12/2018',
      '1/2',
      '24/7',
      '12/3B',
    ],
    ...['37/2018/', '/QĐ-UBND', '216/KH', '31/VN', '37/1918/QĐ-UBND', '37/2018/Quyết-định'],
    ...['1234567/QĐ-UBND', '37/2018/QĐ-UBND ngày 14/12/2018', '19-XY/TW', 'a12/KH-UBND'],
    ...['4G/5G', '220V/50Hz', 'ISO/IEC 17025', 'https://x.vn/37/2018/QĐ-UBND', '1/A-'],
    `37/2018/QĐ-UBND${' '.repeat(200)}`,
  ])('%j is none', (text) => expect(parseDocumentNumber(text)).toBeUndefined());
});

describe('a number as typed', () => {
  it.each([
    ...[
      '37/2018/QÐ-UBND',
      '37/2018/qđ-ubnd',
      '37/2018/QD-UBND',
      '37/2018/QĐUBND',
      '37/2018/qdubnd',
    ],
    ...[' 37 / 2018\n/ QĐ – UBND.', '37\u00a0/2018/QĐ\u2011UBND', '37/2018/QĐ-\u200bUBND'],
    ...['Số: 37/2018/QĐ-UBND', 'số số 37/2018/QĐ-UBND', 'SỐ37/2018/QĐ-UBND', 'so 37/2018/QĐ-UBND'],
    'Số 37/2018/QĐ-UBND'.normalize('NFD'),
  ])('%j is 37/2018/QĐ-UBND', (text) => expect(parseDocumentNumber(text)).toEqual(NORMATIVE));

  it.each([
    ['30/2020/NĐCP', '30/2020/NĐ-CP'],
    ['1665/qđ-ttg', '1665/QĐ-TTg'],
    ['5/TTR-SNV', '5/TTr-SNV'],
    ['5/ctr-snv', '5/CTr-SNV'],
    ['5/QYĐ-SNV', '5/QyĐ-SNV'],
    ['81/2017/nq-hdnd', '81/2017/NQ-HĐND'],
    ['5/hd-ubnd', '5/HD-UBND'],
    ['5/hđ-ubnd', '5/HĐ-UBND'],
    ['12/TTCP-CIV', '12/TTCP-CIV'],
    ['19 – nq / tw', '19-NQ/TW'],
    ['19NQ/TW', '19-NQ/TW'],
    ['19-NQ/TƯ'.normalize('NFD'), '19-NQ/TƯ'],
    ['53-HĐBT', '53/HĐBT'],
    ['223 – CT', '223/CT'],
    ['93/2006/TTLT/BTC-BKHCN', '93/2006/TTLT-BTC-BKHCN'],
    ['93/2006/TTLT-BTC/BKHCN', '93/2006/TTLT-BTC-BKHCN'],
    ['15/1999/QĐ/BNN', '15/1999/QĐ-BNN'],
    ['31/2026/QĐ\u00AD-UB\u200CND', '31/2026/QĐ-UBND'],
    ['31\u2215 2026\uFF0FQĐ-UBND', '31/2026/QĐ-UBND'],
    ['qcvn 4 : 2009/bkhcn', 'QCVN 4:2009/BKHCN'],
  ])('%j is %s', (text, printed) => {
    const parsed = parseDocumentNumber(text);
    expect(parsed && formatDocumentNumber(parsed)).toBe(printed);
  });
});

it('parsing what was formatted gives the same parts', () => {
  fc.assert(
    fc.property(documentNumber, (parts) => {
      expect(parseDocumentNumber(formatDocumentNumber(parts))).toEqual(parts);
    }),
  );
});

it('formatting what was parsed settles on one spelling', () => {
  const spelled = documentNumber.chain((parts) => spellingOf(formatDocumentNumber(parts)));
  fc.assert(
    fc.property(spelled, (text) => {
      const parsed = parseDocumentNumber(text);
      expect(parsed).toBeDefined();
      expect(parsed && parseDocumentNumber(formatDocumentNumber(parsed))).toEqual(parsed);
    }),
  );
});
