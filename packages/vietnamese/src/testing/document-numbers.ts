import * as fc from 'fast-check';
import { type DocumentNumber } from '../document-numbers/document-number.js';
import { DOCUMENT_TYPES, findType } from '../document-numbers/document-types.js';
import { findBody } from '../document-numbers/issuing-bodies.js';
import { splitJoined } from '../document-numbers/number-marks.js';

const number = fc
  .tuple(
    fc.constantFrom('', '0', '00'),
    fc.integer({ min: 1, max: 9999 }),
    fc.option(fc.integer({ min: 1, max: 999 }), { freq: 4 }),
  )
  .map(([zeros, digits, part]) => `${zeros}${digits}${part === null ? '' : `.${part}`}`);

const year = fc.integer({ min: 1945, max: 2099 });
const longType = fc.constantFrom(...DOCUMENT_TYPES.filter(({ length }) => length > 1));
const knownBody = fc.constantFrom('UBND', 'HĐND', 'CP', 'TTg', 'BKHCN', 'BTC', 'TW', 'TU', 'SKHCN');

/** Units whose spelling the parser does not change. */
const unit = fc
  .stringMatching(/^[A-ZĐƯ][A-ZĐƯ0-9]{1,7}$/)
  .filter((mark) => (findBody(mark)?.mark ?? mark) === mark);
const otherUnit = unit.filter((mark) =>
  [findType(mark), findBody(mark), splitJoined(mark)].every((one) => one === undefined),
);

const typedBody = fc
  .tuple(
    fc.oneof(knownBody, unit),
    fc.constantFrom('', '', '.VX', '&PTNT'),
    fc.array(unit, { maxLength: 2 }),
  )
  .map(([first, part, others]) => [`${first}${part}`, ...others].join('-'));
const bodyOfTwo = fc.tuple(otherUnit, unit).map((units) => units.join('-'));
const legislature = fc
  .tuple(fc.constantFrom('QH', 'UBTVQH'), fc.integer({ min: 9, max: 16 }))
  .map(([body, term]) => `${body}${term}`);

const normativeNumber: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({
    family: fc.constant('normative'),
    number,
    year,
    type: fc.constantFrom(...DOCUMENT_TYPES),
    body: typedBody,
  }),
  fc.record({
    family: fc.constant('normative'),
    number,
    year,
    body: fc.oneof(legislature, bodyOfTwo),
  }),
);
const administrativeNumber: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({ family: fc.constant('administrative'), number, type: longType, body: typedBody }),
  fc.record({ family: fc.constant('administrative'), number, body: bodyOfTwo }),
);
const partyNumber: fc.Arbitrary<DocumentNumber> = fc.record({
  family: fc.constant('party'),
  number,
  type: longType,
  body: typedBody,
});

/** Numbers of all families except standards, in their printed spelling. */
export const documentNumber = fc.oneof(normativeNumber, administrativeNumber, partyNumber);
