import { findBody } from './issuing-bodies.js';
import { BLANKS, DASHES, INVISIBLE_SIGNS, YEAR } from './number-patterns.js';

/**
 * The number of a technical regulation or a standard: `QCVN 4:2009/BKHCN`, `TCVN 5687:2010` (Law on
 * Standards and Technical Regulations). `body` is empty if the number names none.
 */
export interface StandardNumber {
  family: 'standard';
  type: string;
  /** The part and leading zeros are kept: `01-1`. */
  number: string;
  year: number;
  body: string;
}

const KINDS = 'QCVN|QC[ĐÐD]P|TCVN|TC[ĐÐD]P';
const BLANK = `[${BLANKS}]`;
const PATTERN =
  `(${KINDS})${BLANK}{0,2}(\\d{1,5}(?:[${DASHES}]\\d{1,3})?)${BLANK}?:${BLANK}?(${YEAR})` +
  String.raw`(?:/([A-ZĐÐ][A-ZĐÐa-z\d&]{0,15}))?`;

/** A fast pre-check: each kind contains one of these, and hardly any text does. */
const LETTERS_OF_KINDS = ['CVN', 'ĐP', 'ÐP', 'CDP'];

export function mayHaveStandard(text: string): boolean {
  return LETTERS_OF_KINDS.some((letters) => text.includes(letters));
}

/** Matches a whole number in running text only, never a part of a longer word or URL. */
export const STANDARD_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/@.])${PATTERN}(?![\p{L}\p{M}\p{N}/@=])`,
  'gu',
);
const WHOLE = new RegExp(`^${PATTERN}$`, 'i');
const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');

export function parseStandard(text: string): StandardNumber | undefined {
  const line = text.normalize('NFC').replace(INVISIBLE_SIGNS, '').trim();
  const [, kind, number = '', year = '', body = ''] = WHOLE.exec(line) ?? [];
  if (kind === undefined) return undefined;
  const type = kind.toUpperCase().replace(/[ÐD]/, 'Đ');
  const mark = findBody(body)?.mark ?? body.toUpperCase().replaceAll('Ð', 'Đ');
  return {
    ...{ family: 'standard', type, number: number.replace(ANY_DASH, '-') },
    ...{ year: Number(year), body: mark },
  };
}
