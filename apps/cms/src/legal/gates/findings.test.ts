import { describe, expect, test } from 'vitest';
import { contradictionsIn, doubtsIn, GATES, missingIn } from './findings';
import type { Facts } from './gate';
import { sentenceOfMissing } from './needs';

const PROVINCE: Facts['bodies'][number] = {
  name: 'Ủy ban nhân dân tỉnh Thanh Hóa',
  level: 'province',
  activeFrom: null,
  activeTo: null,
};
const MINISTRY = { ...PROVINCE, name: 'Bộ Khoa học và Công nghệ', level: 'central' as const };
const OTHER = { documentId: 'a', title: 'Quyết định số 37/2018/QĐ-UBND' };
const AROUND = { alike: [], ended: [], circle: [] };
const RELATION = {
  ...{ kind: 'amends' as const, hasTarget: true, isOwn: false, targetNumber: '1/2017/QĐ-UBND' },
};

/** A document in which nothing is missing or doubtful. */
const COMPLETE: Facts = {
  number: '37/2018/QĐ-UBND',
  type: { name: 'Quyết định' },
  group: 'normative',
  abstract: 'Quy định quản lý nhiệm vụ khoa học và công nghệ',
  bodies: [PROVINCE],
  issuedOn: '2018-12-14',
  effectiveFrom: '2018-12-25',
  expiresOn: null,
  ...{ isShortProcedure: false, hasFile: true, hasFullText: true },
  consultation: null,
  ...{ validityOverride: null, validityReason: null },
  relations: [RELATION],
  surroundings: AROUND,
};
const DAYS = { from: '2018-12-14', to: '2019-01-14', webAddress: null };
const DRAFT: Facts = {
  ...COMPLETE,
  ...{ number: '', group: 'draft', effectiveFrom: null, relations: [] },
  consultation: DAYS,
};
const LETTER: Partial<Facts> = { group: 'administrative', effectiveFrom: null };
const typed = (name: string) => ({ type: { name } });
const numbered = (number: string, name: string): Partial<Facts> => ({ number, ...typed(name) });
const days = (issuedOn: string, effectiveFrom: string | null): Partial<Facts> => ({
  ...{ issuedOn, effectiveFrom },
  number: `37/${issuedOn.slice(0, 4)}/QĐ-UBND`,
});
const drafted = (changed: Partial<Facts>) => ({ ...DRAFT, ...changed });
const level = (name: 'district' | 'commune') => [{ ...PROVINCE, level: name }];

/** Documents with one defect each, and the gate that must find it. */
const DEFECTS: [gate: string, defect: string, document: Partial<Facts>][] = [
  ['number', 'no number', { number: '' }],
  ['number', 'a number of blanks and signs', { number: ' – ' }],
  ['type', 'no type', { type: null }],
  ['type', 'a draft without a type', drafted({ type: null })],
  ['body', 'no issuing body', { bodies: [] }],
  ['body', 'a draft of nobody', drafted({ bodies: [] })],
  ['day', 'no day of issue', { issuedOn: null }],
  ['abstract', 'no abstract', { abstract: '' }],
  ['abstract', 'an abstract of blanks', { abstract: ' \n ' }],
  ['content', 'neither file nor text', { hasFile: false, hasFullText: false }],
  ['content', 'a draft without file or text', drafted({ hasFile: false, hasFullText: false })],
  ['expiry-before-effect', 'expires before effect', { expiresOn: '2018-12-24' }],
  [
    'expiry-before-effect',
    'expires before issue',
    { effectiveFrom: null, expiresOn: '2018-12-13' },
  ],
  [
    'consultation-order',
    'a consultation that ends before it begins',
    drafted({ consultation: { ...DAYS, to: '2018-12-13' } }),
  ],
  [
    'no-web-address',
    'a consultation at no address',
    drafted({ consultation: { ...DAYS, webAddress: 'góp ý' } }),
  ],
  ['override-without-reason', 'an override without a reason', { validityOverride: 'expired' }],
  [
    'override-without-reason',
    'an override with a blank reason',
    { validityOverride: 'expired', validityReason: ' ' },
  ],
  [
    'relation-without-target',
    'a relation to itself',
    { relations: [{ ...RELATION, isOwn: true }] },
  ],
  [
    'relation-without-target',
    'a relation to nothing',
    { relations: [RELATION, { ...RELATION, hasTarget: false, targetNumber: null }] },
  ],
  [
    'relation-without-target',
    'a relation to a blank number',
    { relations: [{ ...RELATION, hasTarget: false, targetNumber: ' ' }] },
  ],
  ['number-of-another-type', 'a decision filed as a resolution', typed('Nghị quyết')],
  [
    'number-of-another-type',
    'a decision filed as a resolution on one case',
    typed('Nghị quyết (cá biệt)'),
  ],
  ['number-of-another-type', 'a resolution filed as a decision', { number: '81/2018/NQ-HĐND' }],
  [
    'number-of-another-type',
    'a plan filed as a notice',
    { ...LETTER, ...numbered('216/KH-UBND', 'Thông báo') },
  ],
  [
    'number-of-another-type',
    'a notice filed as a letter',
    { ...LETTER, ...numbered('96/TB-SKHCN', 'Công văn') },
  ],
  [
    'number-of-another-type',
    'a letter filed as a plan',
    { ...LETTER, ...numbered('4836/SNV-TCBC', 'Kế hoạch') },
  ],
  [
    'number-of-another-type',
    'a joint circular filed as a circular',
    { ...numbered('12/2018/TTLT-BKHCN-BTC', 'Thông tư') },
  ],
  [
    'number-of-another-type',
    'a resolution of the Party filed as a decision',
    { ...LETTER, ...numbered('19-NQ/TW', 'Quyết định') },
  ],
  ['number-of-another-year', 'a number of the year before', { number: '37/2017/QĐ-UBND' }],
  ['number-of-another-year', 'a number of the year after', { number: '37/2019/QĐ-UBND' }],
  [
    'number-of-another-year',
    'a law with the number of another year',
    numbered('148/2025/QH15', 'Luật'),
  ],
  ['effect-before-issue', 'effect the day before issue', { effectiveFrom: '2018-12-13' }],
  [
    'effect-before-issue',
    'an administrative decision in effect before its issue',
    { ...LETTER, number: '5005/QĐ-UBND', effectiveFrom: '2018-01-01' },
  ],
  ['effect-too-early', 'effect of a province after nine days', { effectiveFrom: '2018-12-23' }],
  ['effect-too-early', 'effect of a province at once', days('2025-12-31', '2025-12-31')],
  [
    'effect-too-early',
    'effect of a ministry after 44 days',
    { ...days('2025-04-01', '2025-05-15'), bodies: [MINISTRY] },
  ],
  [
    'effect-too-early',
    'effect of a ministry and a province after ten days',
    { bodies: [PROVINCE, MINISTRY] },
  ],
  [
    'effect-too-early',
    'effect of a commune after seven days under the new law',
    { ...days('2025-09-01', '2025-09-08'), bodies: level('commune') },
  ],
  [
    'effect-too-early',
    'effect of a district after six days',
    { effectiveFrom: '2018-12-20', bodies: level('district') },
  ],
  [
    'body-not-active',
    'a body that was not there yet',
    { bodies: [{ ...PROVINCE, activeFrom: '2018-12-15' }] },
  ],
  [
    'body-not-active',
    'a body that was there no longer',
    { bodies: [PROVINCE, { ...MINISTRY, level: null, activeTo: '2018-12-13' }] },
  ],
  [
    'body-not-active',
    'the draft of a body that was there no longer',
    drafted({ bodies: [{ ...PROVINCE, activeTo: '2018-12-13' }] }),
  ],
  ['draft-without-consultation', 'a draft without days', drafted({ consultation: null })],
  ['same-number', 'a second of the number', { surroundings: { ...AROUND, alike: [OTHER] } }],
  ['basis-not-in-force', 'an ended basis', { surroundings: { ...AROUND, ended: [OTHER] } }],
  ['circle', 'relations in a circle', { surroundings: { ...AROUND, circle: [OTHER] } }],
];

function gatesFor(document: Partial<Facts>): string[] {
  const facts = { ...COMPLETE, ...document };
  const found = [...contradictionsIn(facts), ...missingIn(facts), ...doubtsIn(facts)];
  return found.map(({ gate }) => gate);
}

describe('defects', () => {
  test.each(DEFECTS)('%s finds %s, and no other gate does', (gate, _defect, document) => {
    expect(gatesFor(document)).toEqual([gate]);
  });

  test('there are forty of them, and some for every gate', () => {
    expect(DEFECTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(DEFECTS.map(([gate]) => gate))).toEqual(new Set(GATES));
  });
});

test.each<[string, Partial<Facts>]>([
  ['a complete decision', {}],
  ['a complete draft', DRAFT],
  ['one with its text alone', { hasFile: false }],
  ['one with its file alone', { hasFullText: false }],
  ['one without a day of effect', { effectiveFrom: null }],
  ['effect on the first day that the law allows', { effectiveFrom: '2018-12-24' }],
  [
    'effect at once by the short procedure',
    { effectiveFrom: '2018-12-14', isShortProcedure: true },
  ],
  ['an administrative decision at once', { ...LETTER, effectiveFrom: '2018-12-14' }],
  ['effect at once before the law told a number of days', days('2016-06-30', '2016-06-30')],
  [
    'effect of a commune after seven days under the old law',
    { effectiveFrom: '2018-12-21', bodies: level('commune') },
  ],
  [
    'a body of which no level is known',
    { effectiveFrom: '2018-12-14', bodies: [{ ...PROVINCE, level: null }] },
  ],
  [
    'a body on its first and last day',
    { bodies: [{ ...PROVINCE, activeFrom: '2018-12-14', activeTo: '2018-12-14' }] },
  ],
  ['a letter', { ...LETTER, ...numbered('4836/SNV-TCBC', 'Công văn') }],
  ['a law', numbered('31/2018/QH14', 'Luật')],
  ['a resolution of the National Assembly', numbered('31/2018/QH14', 'Nghị quyết')],
  ['a decision on one case', { ...LETTER, ...numbered('5005/QĐ-UBND', 'Quyết định (cá biệt)') }],
  ['a type that the law does not name', { ...LETTER, ...numbered('197/SL', 'Sắc lệnh') }],
  [
    'a consolidated text',
    { group: 'consolidated', ...numbered('03/VBHN-UBND', 'Văn bản hợp nhất') },
  ],
  ['one without a number', numbered('Không số', 'Quyết định')],
  ['expiry on the day of effect', { expiresOn: '2018-12-25' }],
])('nothing is found in %s', (_name, document) => {
  expect(gatesFor(document)).toEqual([]);
});

test('one sentence names all that is missing', () => {
  const facts = { ...COMPLETE, type: null, abstract: '', hasFile: false, hasFullText: false };
  expect(sentenceOfMissing(facts)).toContain(
    'còn thiếu: loại văn bản, trích yếu, tệp văn bản hoặc toàn văn.',
  );
  expect(sentenceOfMissing(COMPLETE)).toBeUndefined();
});

test('a doubt tells its ground and the field to look at', () => {
  const [doubt] = doubtsIn({ ...COMPLETE, effectiveFrom: '2018-12-15' });
  expect(doubt).toMatchObject({
    field: 'effectiveFrom',
    ground: 'Luật số 80/2015/QH13, Điều 151',
  });
  expect(doubt?.sentence).toContain('tức trước 24-12-2018');
});
