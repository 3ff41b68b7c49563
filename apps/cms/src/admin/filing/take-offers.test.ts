import { describe, expect, test } from 'vitest';
import { stateOf, type Offer } from './offer';
import { currentWords } from './current-words';
import { NOTHING_STORED, type StoredTerms } from './chosen-terms';
import { takeOffers } from './take-offers';

const evidence = {
  sentence: 'Quyết định này có hiệu lực từ ngày 01/01/2019.',
  page: 5,
  provision: 'Điều 12',
};
const day: Offer = { field: 'effectiveFrom', value: '2019-01-01', evidence };
const type: Offer = {
  field: 'documentType',
  value: 'Quyết định',
  evidence: { sentence: 'QUYẾT ĐỊNH', page: 1 },
  stored: { id: 3, documentId: 'loai', name: 'Quyết định' },
};
const unknownBody: Offer = {
  ...{ field: 'issuingBody', value: 'Sở Xây dựng', stored: null },
  evidence: { sentence: 'SỞ XÂY DỰNG', page: 1 },
};
const signatory: Offer = {
  field: 'signatory',
  value: { name: 'Trần Thị Bình', position: 'Phó Chủ tịch', capacity: 'KT' },
  evidence: { sentence: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Bình', page: 6 },
};
const relation: Offer = {
  field: 'relation',
  value: {
    kind: 'replaces',
    number: '1/2010/QĐ-UBND',
    title: 'Quyết định số 1/2010/QĐ-UBND',
    scope: 'whole',
  },
  evidence,
  stored: null,
};
const file: Offer = {
  field: 'file',
  file: {
    asset: { id: 7, mime: 'application/pdf', url: '/a.pdf' },
    name: 'a.pdf',
    kind: 'original',
  },
};
const all = [day, type, signatory, relation, file];

describe('what is taken from a file', () => {
  test('is in the form, and taken', () => {
    const values = takeOffers({ abstract: 'Về đo lường' }, all, NOTHING_STORED);
    expect(values).toMatchObject({
      abstract: 'Về đo lường',
      effectiveFrom: '2019-01-01',
      documentType: { connect: [{ id: 3, apiData: { documentId: 'loai' } }], disconnect: [] },
      signatories: [{ name: 'Trần Thị Bình', position: 'Phó Chủ tịch', capacity: 'KT' }],
      relations: [{ kind: 'replaces', targetNumber: '1/2010/QĐ-UBND', scope: 'whole' }],
      files: [{ file: { id: 7 }, kind: 'original' }],
    });
    expect(all.map((offer) => stateOf(offer, values, NOTHING_STORED))).toEqual(
      all.map(() => 'taken'),
    );
  });

  test('keeps its sentence, once', () => {
    const values = takeOffers(takeOffers({}, all, NOTHING_STORED), [day, relation], NOTHING_STORED);
    expect(values['evidence']).toMatchObject([
      { field: 'documentType', sentence: 'QUYẾT ĐỊNH', page: 1 },
      { field: 'signatories', page: 6 },
      { field: 'effectiveFrom', ...evidence },
      { field: 'relations', ...evidence },
    ]);
  });

  test('stands behind what a list has', () => {
    const values = takeOffers(
      { signatories: [{ id: 1, name: 'Lê Văn An' }] },
      [signatory],
      NOTHING_STORED,
    );
    expect(values['signatories']).toMatchObject([
      { id: 1, name: 'Lê Văn An', __temp_key__: 'a0' },
      { name: 'Trần Thị Bình', __temp_key__: 'a1' },
    ]);
  });
});

test('a Word document has no pages to name', () => {
  const ofWord: Offer = { ...day, evidence: { sentence: evidence.sentence } };
  expect(takeOffers({}, [ofWord], NOTHING_STORED)['evidence']).toEqual([
    { field: 'effectiveFrom', sentence: evidence.sentence, __temp_key__: 'a0' },
  ]);
});

describe('an offer', () => {
  test.each([
    ['is open where the form is empty', day, { effectiveFrom: null }, 'open'],
    ['differs where the form says otherwise', day, { effectiveFrom: '2018-12-25' }, 'differs'],
    ['is taken where the form says the same', day, { effectiveFrom: '2019-01-01' }, 'taken'],
    ['cannot be taken without a term of the portal', unknownBody, {}, 'unknown'],
    [
      'of a type differs where another is chosen',
      type,
      { documentType: { connect: [{ apiData: { documentId: 'khac' } }], disconnect: [] } },
      'differs',
    ],
  ])('%s', (_what, offer, values, state) => {
    expect(stateOf(offer, values, NOTHING_STORED)).toBe(state);
  });
});

describe('the terms that are stored', () => {
  const circular = { id: 4, documentId: 'thong-tu', name: 'Thông tư' };
  const province = { id: 8, documentId: 'tinh', name: 'Ủy ban nhân dân tỉnh Thanh Hóa' };
  const stored: StoredTerms = { documentType: [circular], issuingBodies: [province] };
  const untouched = {
    documentType: { connect: [], disconnect: [] },
    issuingBodies: { connect: [], disconnect: [] },
  };
  const body: Offer = { ...unknownBody, stored: province };
  const sameType: Offer = { ...type, stored: circular };

  test('are taken already, although the form does not hold them', () => {
    expect([sameType, body].map((offer) => stateOf(offer, untouched, stored))).toEqual([
      'taken',
      'taken',
    ]);
    expect(stateOf(type, untouched, stored)).toBe('differs');
    expect(currentWords(type, untouched, stored)).toBe('Thông tư');
  });

  test('are open once the form takes them away, and come back', () => {
    const away = { disconnect: [{ id: 8, apiData: { id: 8, documentId: 'tinh' } }], connect: [] };
    const values = { ...untouched, issuingBodies: away };
    expect(stateOf(body, values, stored)).toBe('open');
    expect(takeOffers(values, [body], stored)['issuingBodies']).toEqual({
      connect: [],
      disconnect: [],
    });
  });

  test('give way to another type, and have other bodies behind them', () => {
    const other: Offer = { ...body, stored: { id: 9, documentId: 'so', name: 'Sở Xây dựng' } };
    expect(takeOffers(untouched, [type, other], stored)).toMatchObject({
      documentType: {
        connect: [{ id: 3 }],
        disconnect: [{ id: 4, apiData: { documentId: 'thong-tu' } }],
      },
      issuingBodies: { connect: [{ id: 9, __temp_key__: 'a1' }], disconnect: [] },
    });
  });
});
