import { describe, expect, it } from 'vitest';
import { findCitations } from './citations.js';
import { formatDocumentNumber } from '../testing/format-document-number.js';
import { NO_NUMBERS } from '../testing/no-numbers.js';

function read(text: string) {
  return findCitations(text).map(({ start, end, phraseStart, typeName, issuedOn, parts }) => ({
    written: text.slice(start, end).normalize('NFC'),
    words: text.slice(phraseStart, start).normalize('NFC'),
    printed: formatDocumentNumber(parts),
    typeName,
    issuedOn,
  }));
}

function numbersIn(text: string): string[] {
  return read(text).map(({ printed }) => printed);
}

describe('a citation', () => {
  it.each([
    ['Quyết định số 37/2018/QĐ-UBND', 'Quyết định số ', 'quyết định'],
    ['QUYẾT ĐỊNH SỐ: 37/2018/QĐ-UBND', 'QUYẾT ĐỊNH SỐ: ', 'quyết định'],
    ['Quyet dinh so 37/2018/QĐ-UBND', 'Quyet dinh so ', 'quyết định'],
    ['các Quyết  định\nsố 37/2018/QĐ-UBND', 'Quyết  định\nsố ', 'quyết định'],
    ['(Quyết định 37/2018/QĐ-UBND)', 'Quyết định ', 'quyết định'],
    ['theo QĐ số 37/2018/QĐ-UBND', 'QĐ số ', 'quyết định'],
    ['Bản thoả thuận số 37/2018/QĐ-UBND', 'Bản thoả thuận số ', 'bản thỏa thuận'],
    ['Nghị quyết liên tịch 37/2018/QĐ-UBND', 'Nghị quyết liên tịch ', 'nghị quyết liên tịch'],
    ['Bộ luật số 37/2018/QĐ-UBND', 'Bộ luật số ', 'bộ luật'],
    ['số số37/2018/QĐ-UBND', 'số số', undefined],
    ['Sở 37/2018/QĐ-UBND', '', undefined],
    ['định 37/2018/QĐ-UBND', '', undefined],
    ['Quyết định, 37/2018/QĐ-UBND', '', undefined],
    ['37/2018/QĐ-UBND', '', undefined],
  ])('%j begins with its words', (text, words, typeName) => {
    const printed = '37/2018/QĐ-UBND';
    const citation = { written: printed, words, printed, typeName, issuedOn: undefined };
    expect(read(text)).toEqual([citation]);
    expect(read(text.normalize('NFD'))).toEqual([citation]);
  });

  it.each([
    [' ngày 14/12/2018 của UBND tỉnh', '2018-12-14'],
    [' ngày 14 tháng 12 năm 2018', '2018-12-14'],
    [' NGÀY 5 THÁNG 3 NĂM 2018', '2018-03-05'],
    [', ngày 14-12-2018', '2018-12-14'],
    [' (ngày 14.12.2018)', '2018-12-14'],
    ['\nngày  1/2/2018', '2018-02-01'],
    [' ban hành ngày 14/12/2018', '2018-12-14'],
    [' được ký ngày 14/12/2018', '2018-12-14'],
    [' ngày 31/02/2018', undefined],
    [' ngày 14/13/2018', undefined],
    [' ngày 14/12.2018', undefined],
    [' ngày 14/12/20180', undefined],
    [' 14/12/2018', undefined],
    [' của UBND tỉnh, có hiệu lực từ ngày 01/01/2019', undefined],
    ['; ngày 14/12/2018', undefined],
    [' Ngày 14/12/2018', '2018-12-14'],
    ['\nNgày 14/12/2018, hội nghị', undefined],
  ])('followed by %j was issued on %s', (after, issuedOn) => {
    const text = `Quyết định số 37/2018/QĐ-UBND${after}`;
    expect(read(text)).toMatchObject([{ written: '37/2018/QĐ-UBND', issuedOn }]);
    expect(read(text.normalize('NFD'))).toMatchObject([{ issuedOn }]);
  });

  it('in a list is found by itself, with its own day', () => {
    const text =
      'các Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018 và 38/2018/QĐ-UBND, 39/2018/QĐ-UBND;' +
      '40/2018/QĐ-UBND,41/2018/QĐ-UBND / 42/2018/QĐ-UBND ngày 19/12/2018.';
    const numbers = [37, 38, 39, 40, 41, 42].map((number) => `${number}/2018/QĐ-UBND`);
    expect(numbersIn(text)).toEqual(numbers);
    expect(read(text).map(({ issuedOn }) => issuedOn)).toEqual([
      ...['2018-12-14', undefined, undefined, undefined, undefined, '2018-12-19'],
    ]);
  });

  it.each([
    ['Nghị quyết 19-NQ/TW', '19-NQ/TW'],
    ['Quy định số 684-QĐ/TU', '684-QĐ/TU'],
    ['của Bộ Chính trị số31-QĐ/TW', '31-QĐ/TW'],
    ['19 – NQ / TW', '19-NQ/TW'],
    ['19-nq/tw', '19-NQ/TW'],
    ['19-NQ/TƯ', '19-NQ/TƯ'],
    ['05-HD/TWĐTN-BTG', '05-HD/TWĐTN-BTG'],
    ['37/2018/\n QĐ - UBND', '37/2018/QĐ-UBND'],
    ['37 /2018/ QĐ\u2011UBND', '37/2018/QĐ-UBND'],
    ['37/2018/QÐ-UBND', '37/2018/QĐ-UBND'],
    ['37/2018/QD-UBND', '37/2018/QĐ-UBND'],
    ['37/2018/qđ-ubnd', '37/2018/QĐ-UBND'],
    ['37/2018/QĐUBND', '37/2018/QĐ-UBND'],
    ['37/2018/qđubnd', '37/2018/QĐ-UBND'],
    ['01/2019/TTLT - BTC - BKHCN', '01/2019/TTLT-BTC-BKHCN'],
    ['12/QĐ-UBND.VX', '12/QĐ-UBND.VX'],
    ['1665/QĐ-TTg', '1665/QĐ-TTg'],
    ['216/KH-UBND', '216/KH-UBND'],
    ['145/KH-SKHCN', '145/KH-SKHCN'],
    ['148/2025/QH15', '148/2025/QH15'],
    ['66.13/2026/NQ-CP', '66.13/2026/NQ-CP'],
    ['Công văn số 4836/SNV-TCBC', '4836/SNV-TCBC'],
    ['2345/UBND-VX', '2345/UBND-VX'],
    ['Giấy phép số 05/GP-TTĐT', '05/GP-TTĐT'],
    ['Nghị định 64/CP', '64/CP'],
    ['Nghị định số 53-HĐBT', '53/HĐBT'],
    ['Nghị định số 64-CP', '64/CP'],
    ['số 53 - HĐBT', '53/HĐBT'],
    ['Quyết định số 223-CT', '223/CT'],
    ['Quyết định số 158-TTg', '158/TTg'],
    ['Sắc lệnh số 197/SL', '197/SL'],
    ['Sắc lệnh 85-SL', '85/SL'],
    ['Luật số 21-LCT/HĐNN8', '21-LCT/HĐNN8'],
    ['93/2006/TTLT/BTC-BKHCN', '93/2006/TTLT-BTC-BKHCN'],
    ['02/2005/TTLT/BKHCN/BTC', '02/2005/TTLT-BKHCN-BTC'],
    ['01/TTLB-TC-KHCN', '01/TTLB-TC-KHCN'],
    ['15/1999/QĐ/BNN-KHCN', '15/1999/QĐ-BNN-KHCN'],
    ['NĐ123/2020/NĐ-CP', '123/2020/NĐ-CP'],
    ['(QĐ31/2026/QĐ-UBND)', '31/2026/QĐ-UBND'],
    ['QD31/2026/QD-UBND', '31/2026/QĐ-UBND'],
    ['QCVN 04:2009/BKHCN', 'QCVN 04:2009/BKHCN'],
    ['QCVN 01-1:2018/BYT', 'QCVN 01-1:2018/BYT'],
    ['TCVN 5687:2010', 'TCVN 5687:2010'],
    ['16/2013/TTLT-BYT-BNN&PTNT', '16/2013/TTLT-BYT-BNN&PTNT'],
    ['31/2026/QĐ-UB\u200BND', '31/2026/QĐ-UBND'],
    ['31/20\u00AD26/QĐ-UBND', '31/2026/QĐ-UBND'],
    ['31\uFF0F2026\uFF0FQĐ-UBND', '31/2026/QĐ-UBND'],
    ['Số:37/2018/QĐ-UBND', '37/2018/QĐ-UBND'],
    ['“37/2018/QĐ-UBND”', '37/2018/QĐ-UBND'],
    ['[1]|37/2018/QĐ-UBND|', '37/2018/QĐ-UBND'],
  ])('is found in %j', (text, printed) => {
    expect(numbersIn(text)).toEqual([printed]);
    expect(numbersIn(text.normalize('NFD'))).toEqual([printed]);
    expect(numbersIn(`theo ${text}, và`)).toEqual([printed]);
  });

  it.each([
    ['5005/QĐ-UBND - UBND tỉnh', '5005/QĐ-UBND'],
    ['5005/QĐ-UBND – SỞ', '5005/QĐ-UBND'],
    ['5005/QĐ-UBND-Sở', '5005/QĐ-UBND'],
    ['5005/QĐ-UBND.Theo đó', '5005/QĐ-UBND'],
    ['5005/QĐ-UBND.', '5005/QĐ-UBND'],
    ['5005/QĐ-UBND./.', '5005/QĐ-UBND'],
    ['19-NQ/TW - UBND tỉnh', '19-NQ/TW'],
    ['148/2025/QH15 - LUẬT', '148/2025/QH15'],
    ['148/2025/QH15 - UBND', '148/2025/QH15'],
  ])('ends before what follows it in %j', (text, written) => {
    expect(read(text).map((one) => one.written)).toEqual([written]);
  });

  it('has its place in the text itself, also beside what nobody sees', () => {
    const text =
      '\u200BTheo Nghị\u00AD định số\u2060 64\u200B-CP ngày 27/9/1993 và 5/2\u00AD020/QĐ-UBND';
    expect(read(text)).toMatchObject([
      { written: '64\u200B-CP', typeName: 'nghị định', issuedOn: '1993-09-27' },
      { written: '5/2\u00AD020/QĐ-UBND' },
    ]);
  });

  it('begins nowhere in the day of the one before', () => {
    expect(numbersIn('5005/QĐ-UBND ngày 14/12/2018/QĐ-UBND')).toEqual(['5005/QĐ-UBND']);
    expect(numbersIn('5005/QĐ-UBND ngày 14/12/2018, 6/QĐ-UBND')).toEqual([
      ...['5005/QĐ-UBND', '6/QĐ-UBND'],
    ]);
    expect(numbersIn('5005/QĐ-UBND ngày 14 tháng 12 năm 2018/QĐ-UBND')).toEqual([
      ...['5005/QĐ-UBND', '2018/QĐ-UBND'],
    ]);
  });

  it('of a công văn takes its type from the list that it continues', () => {
    const text = 'Công văn số 4836/SNV-TCBC và 4837/SNV-TCBC; tỷ lệ 3/SNV-TCBC';
    expect(numbersIn(text)).toEqual(['4836/SNV-TCBC', '4837/SNV-TCBC']);
  });
});

describe('no citation', () => {
  it.each(NO_NUMBERS)('is %j', (text) => {
    for (const form of [text, text.normalize('NFD'), `theo ${text} và`, `(${text})`]) {
      expect(read(form), form).toEqual([]);
    }
  });

  it('of more marks than any number has is taken in part', () => {
    expect(read(`Quyết định số 1/QĐ${'-UBND'.repeat(12)}`)).toEqual([]);
    expect(read(`Quyết định số 1/QĐ-${'A'.repeat(25)}`)).toEqual([]);
  });
});
