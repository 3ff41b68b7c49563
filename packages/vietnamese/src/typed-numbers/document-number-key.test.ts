import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentNumber } from '../document-numbers/document-number.js';
import { formatDocumentNumber } from '../testing/format-document-number.js';
import { documentNumberKey } from './document-number-key.js';
import { fold } from '../words/fold.js';
import { documentNumber } from '../testing/document-numbers.js';
import { typingOf } from '../testing/spellings.js';
import { runs } from '../../../../scripts/lib/property-runs.js';

it.each([
  ['37-2018-qdubnd', '37/2018/QĐ-UBND'],
  ['37-2018-qdubnd', '37 2018 qd ubnd'],
  ['37-2018-qdubnd', '37/2018/qđ-ubnd'],
  ['37-2018-qdubnd', '37/2018/QĐUBND'],
  ['37-2018-qdubnd', '037/2018/QÐ – UBND'],
  ['37-2018-qdubnd', 'Số: số 37/2018/QĐ-UBND'],
  ['37-2018-qdubnd', 'Quyết định số 37/2018/QĐ-UBND'.normalize('NFD')],
  ['37-2018-qd', 'QĐ 37/2018'],
  ['148-2025-qh15', 'Luật 148/2025/QH15'],
  ['66-13-2026-nqcp', '66.13/2026/NQ-CP'],
  ['1-2019-ttltbtcbkhcn', '01/2019/TTLT-BTC-BKHCN'],
  ['4836-snvtcbc', '4836/SNV-TCBC'],
  ['19-nqtw', '19-NQ/TW'],
  ['19-nqtw', '19 nq tw'],
  ['qcvn4-2009bkhcn', 'QCVN 4:2009/BKHCN'],
  ['qcvn4-2009bkhcn', 'QCVN 04:2009/BKHCN'],
  ['qcvn4-2009bkhcn', 'qcvn04:2009/bkhcn'],
  ['tcvn5687-2010', 'TCVN 5687:2010'],
  ['53-hdbt', 'Nghị định số 53-HĐBT'],
  ['64-cp', 'Nghị định số 64-CP'],
  ['64-cp', '64/CP'],
  ['197-sl', 'Sắc lệnh số 197/SL'],
  ['93-2006-ttltbtcbkhcn', '93/2006/TTLT/BTC-BKHCN'],
  ['93-2006-ttltbtcbkhcn', 'Thông tư liên tịch 93/2006/TTLT-BTC-BKHCN'],
  ['123-2020-ndcp', 'NĐ123/2020/NĐ-CP'],
  ['31-2026-qdubnd', '31/20\u00AD26/QĐ\u200B-UBND'],
  ['16-2013-ttltbytbnnptnt', '16/2013/TTLT-BYT-BNN&PTNT'],
  ['51-2024-qh15', 'Luật số 51/2024/QH15'],
  ['khongso', 'Không số'],
  ['216-nqqhk4', '216-NQ-QHK4'],
  ['k4-2', 'K4.2'],
  ['0', '000'],
  ['', ''],
  ['', ' – / '],
])('%s is the key of %j', (key, text) => expect(documentNumberKey(text)).toBe(key));

it('a visitor who types no signs finds the number of the Party and that of the State', () => {
  expect(documentNumberKey('19/NQ-TW')).toBe(documentNumberKey('19-NQ/TW'));
});

it.each([
  ['37/2018/QĐ-UBND', '372/018/QĐ-UBND'],
  ['37/2018/QĐ-UBND', '3/72018/QĐ-UBND'],
  ['1/12/QĐ-UBND', '11/2/QĐ-UBND'],
  ['37/2018/QĐ-UBND', '37/QĐ-UBND'],
  ['6613/2026/NQ-CP', '66.13/2026/NQ-CP'],
  ['10/KH-UBND', '1/KH-UBND'],
])('%s and %s are apart', (one, other) => {
  expect(documentNumberKey(one)).not.toBe(documentNumberKey(other));
});

it('any two spellings of one number share a key', () => {
  const pairs = documentNumber.chain((parts) => {
    const printed = formatDocumentNumber(parts);
    return fc.tuple(fc.constant(printed), typingOf(printed));
  });
  fc.assert(
    fc.property(pairs, ([printed, typed]) => {
      expect(documentNumberKey(typed)).toBe(documentNumberKey(printed));
    }),
    { numRuns: runs(500) },
  );
});

/** The parts of a number without marks, case, signs and leading zeros. */
function essenceOf(parts: DocumentNumber): string {
  const year = parts.family === 'normative' ? parts.year : undefined;
  const letters = fold(`${parts.type ?? ''}${parts.body}`).replace(/[^a-z\d]/g, '');
  return JSON.stringify([parts.number.replace(/^0+/, ''), year, letters]);
}

it('two numbers share a key only where nothing but marks, case and signs is different', () => {
  // A small alphabet makes near-collisions likely.
  const close = fc.record({
    family: fc.constant('normative'),
    number: fc.stringMatching(/^[12]{1,3}(\.[12])?$/),
    year: fc.constantFrom(2012, 2021),
    type: fc.constantFrom('QĐ', 'TT', 'TTr'),
    body: fc.constantFrom('UBND', 'QH1', 'QH12', 'BTC-BKHCN', 'BTC.BKHCN', 'R'),
  });
  const either = fc.oneof(close, documentNumber);
  fc.assert(
    fc.property(either, either, (one, other) => {
      const isSame = essenceOf(one) === essenceOf(other);
      const [key, otherKey] = [one, other].map(formatDocumentNumber).map(documentNumberKey);
      expect(key === otherKey).toBe(isSame);
    }),
    { numRuns: runs(2000) },
  );
});

it('every text has a key of letters and digits, with single hyphens between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(documentNumberKey(text)).toMatch(/^(?:[\p{L}\d]+(?:-[\p{L}\d]+)*)?$/u);
    }),
  );
});

it.each(['\u0301\u0323', '0', '0-', '1/', 'QĐ-', 'số ', ' '])(
  'a megabyte of %j has its key as soon as it is read',
  (piece) => {
    const started = performance.now();
    documentNumberKey(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);
