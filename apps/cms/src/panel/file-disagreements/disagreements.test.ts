import { describe, expect, test } from 'vitest';
import type { Statement } from '../file-statements/statement';
import { disagreementsOf, type StoredFacts } from './disagreements';

const evidence = { sentence: 'Điều 2. …', page: 2 };
type TextField = Exclude<Statement['field'], 'signatory'>;
const says = (field: TextField, value: string): Statement => ({ field, value, evidence });
const signedBy = (name: string): Statement => ({ field: 'signatory', value: { name }, evidence });
const NUMBER = says('number', '37/2018/QĐ-UBND');

const PROVINCE = 'Ủy ban nhân dân tỉnh Thanh Hóa';
const term = (id: number, name: string) => ({ id, documentId: `term-${id}`, name });
const TERMS = {
  documentType: [term(1, 'Quyết định'), term(2, 'Chỉ thị')],
  issuingBody: [term(1, PROVINCE), term(2, 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa')],
};

const STORED: StoredFacts = {
  ...{ group: 'normative', number: '37/2018/QĐ-UBND', documentType: 'Quyết định' },
  ...{ issuingBodies: [PROVINCE], signatories: ['Ông Nguyễn Đình An'] },
  ...{ issuedOn: '2018-12-14', effectiveFrom: '2018-12-25', expiresOn: null },
  ...{ consultationFrom: null, consultationTo: null },
};

/** `field: stored → says` of each disagreement. */
function told(statements: Statement[], stored: Partial<StoredFacts> = {}): string[] {
  return disagreementsOf([{ statements }], { ...STORED, ...stored }, TERMS).map(
    ({ statement: { field, value }, stored: now }) =>
      `${field}: ${now} → ${typeof value === 'string' ? value : value.name}`,
  );
}

describe('a file that bears the number of its document', () => {
  test.each<[string, Statement, Partial<StoredFacts>, string[]]>([
    ['agrees', says('effectiveFrom', '2018-12-25'), {}, []],
    [
      'differs in the day of effect',
      says('effectiveFrom', '2019-01-01'),
      {},
      ['effectiveFrom: 2018-12-25 → 2019-01-01'],
    ],
    [
      'differs in the day of issue',
      says('issuedOn', '2018-12-15'),
      {},
      ['issuedOn: 2018-12-14 → 2018-12-15'],
    ],
    [
      'ends legislation of which no end is stored',
      says('expiresOn', '2020-01-01'),
      {},
      ['expiresOn:  → 2020-01-01'],
    ],
    ['ends what has no validity', says('expiresOn', '2020-01-01'), { group: 'administrative' }, []],
    [
      'has another type',
      says('documentType', 'Chỉ thị'),
      {},
      ['documentType: Quyết định → Chỉ thị'],
    ],
    ['has a type that the portal does not know', says('documentType', 'Quy chế'), {}, []],
    [
      'says a type where none is stored',
      says('documentType', 'Chỉ thị'),
      { documentType: null },
      [],
    ],
    [
      'is of another body, in short words',
      says('issuingBody', 'Sở Khoa học và Công nghệ'),
      {},
      [`issuingBody: ${PROVINCE} → Sở Khoa học và Công nghệ tỉnh Thanh Hóa`],
    ],
    ['spells its body otherwise', says('issuingBody', 'Uỷ ban nhân dân tỉnh Thanh Hoá'), {}, []],
    ['is signed by who is stored', signedBy('NGUYỄN ĐÌNH AN'), {}, []],
    [
      'is signed by another',
      signedBy('Lê Văn Bình'),
      {},
      ['signatory: Ông Nguyễn Đình An → Lê Văn Bình'],
    ],
    ['is signed where nobody is stored', signedBy('Lê Văn Bình'), { signatories: [] }, []],
  ])('%s', (_what, statement, stored, expected) => {
    expect(told([NUMBER, statement], stored)).toEqual(expected);
  });

  test('agrees by any of the days that it says', () => {
    const days = ['2019-01-01', '2018-12-25'].map((day) => says('effectiveFrom', day));
    expect(told([NUMBER, ...days])).toEqual([]);
  });

  test('may spell it otherwise', () => {
    const spelt = says('number', '037/2018/QÐ-UBND');
    expect(told([spelt, says('issuedOn', '2018-12-15')])).toHaveLength(1);
  });
});

describe('a file that may be another document', () => {
  const day = says('effectiveFrom', '2019-01-01');

  test('without a number says nothing', () => expect(told([day])).toEqual([]));

  test('with another number says only that', () => {
    expect(told([says('number', '9/2019/QĐ-UBND'), day])).toEqual([
      'number: 37/2018/QĐ-UBND → 9/2019/QĐ-UBND',
    ]);
  });

  test('is a draft of what was issued', () => {
    expect(told([says('group', 'draft'), NUMBER, day])).toEqual([]);
  });
});

test('a draft has no number, and days for comments', () => {
  const draft = { group: 'draft', number: null, consultationTo: '2026-03-01' } as const;
  const said = [says('group', 'draft'), says('consultationTo', '2026-03-15')];
  expect(told([...said, says('effectiveFrom', '2026-07-01')], draft)).toEqual([
    'consultationTo: 2026-03-01 → 2026-03-15',
  ]);
});

describe('of several files', () => {
  const former = { statements: [NUMBER, says('effectiveFrom', '2018-12-25')] };
  const later = { statements: [NUMBER, says('effectiveFrom', '2019-01-01')] };
  const silent = { statements: [NUMBER, says('issuedOn', '2018-12-14')] };
  const days = (files: (typeof former)[], effectiveFrom: string) =>
    disagreementsOf(files, { ...STORED, effectiveFrom }, TERMS).map(({ file }) => file);

  test('a later one is told', () => {
    expect(days([later, former], '2018-12-25')).toEqual([later]);
  });

  test('an earlier one is not, once a later one agrees', () => {
    expect(days([silent, later, former], '2019-01-01')).toEqual([]);
    expect(days([silent, former], '2019-01-01'), 'by saying so').toEqual([former]);
  });
});
