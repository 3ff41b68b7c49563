import { findType } from './document-types.js';
import { type Marks, parseBody, parseMarksCached } from './number-marks.js';
import { BLANKS, DASHES, DIGITS, LETTERS, INVISIBLE_SIGNS, YEAR } from './number-patterns.js';
import { OLD_BODY } from './old-numbers.js';
import { parseStandard, type StandardNumber } from './standard-number.js';

/**
 * The parts of a document number. `number` keeps its leading zeros (`01`); `type` and `body` have
 * their printed spelling (`QĐ`, `UBND`). The form alone decides the family:
 *
 * - `normative`, `37/2018/QĐ-UBND`: Nghị định 78/2025/NĐ-CP; laws have no type: `148/2025/QH15`;
 * - `administrative`, `5005/QĐ-UBND`: Nghị định 30/2020/NĐ-CP, Phụ lục I; a công văn has no type,
 *   and its `body` is everything after the stroke: `4836/SNV-TCBC`;
 * - `party`, `19-NQ/TW`: Hướng dẫn 36-HD/VPTW of 2018;
 * - `standard`, `QCVN 4:2009/BKHCN`.
 *
 * Two old forms are also accepted: a hyphen instead of a stroke, before 1996 (`53-HĐBT`), and a
 * stroke after the type, until about 2009 (`93/2006/TTLT/BTC-BKHCN`). They give the parts that the
 * number would have today.
 */
export type DocumentNumber =
  | ({ family: 'normative'; number: string; year: number } & Marks)
  | ({ family: 'administrative'; number: string } & Marks)
  | { family: 'party'; number: string; type: string; body: string }
  | StandardNumber;

const YEAR_LENGTH = 4;
/** In UTF-16 units with blanks; numbers of joint resolutions have about forty. */
const MAX_NUMBER_LENGTH = 200;

const MARKS = `[${LETTERS}\\d&.-]+`;
const STATE_NUMBER = new RegExp(
  `^${DIGITS}/(?:${YEAR}/)?(?=[${LETTERS}])${MARKS}(?:/${MARKS}){0,4}$`,
);
const OLD_STATE_NUMBER = new RegExp(`^(\\d{1,4})-(${OLD_BODY})$`);
const PARTY_NUMBER = new RegExp(`^(${DIGITS})-?([${LETTERS}]+)/(${MARKS})$`);

const BESIDE_SIGNS = new RegExp(`[${BLANKS}]*([/-])[${BLANKS}]*`, 'g');
const ANY_STROKE = /[\u2044\u2215\uFF0F]/g;
const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');
const EDGES = new RegExp(
  `^(?:[${BLANKS}]|[sS][ốỐoO](?![${LETTERS}])[:.]?)+|[${BLANKS}.,;:]+$`,
  'g',
);

/**
 * Parses a text that is a document number, optionally after `Số:`. It ignores case and blanks
 * around `/` and `-`, and accepts any dash, Ð for Đ, NFD, and a missing hyphen between a known type
 * and a known body (`NĐCP`). Returns undefined for any other text (`Không số`, `216-NQ-QHK4`) and
 * for more than 200 characters.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  if (text.length > MAX_NUMBER_LENGTH) return undefined;
  return parseLine(text) ?? parseLine(tidy(text)) ?? parseStandard(text);
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE_SIGNS, '')
    .replace(ANY_STROKE, '/')
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .replace(ANY_DASH, '-')
    .replace(EDGES, '')
    .replace(BESIDE_SIGNS, '$1');
}

function parseLine(line: string): DocumentNumber | undefined {
  return parseStateNumber(line) ?? parsePartyNumber(line) ?? parseOldStateNumber(line);
}

function parseStateNumber(line: string): DocumentNumber | undefined {
  if (!STATE_NUMBER.test(line)) return undefined;
  const stroke = line.indexOf('/');
  const number = line.slice(0, stroke);
  const second = stroke + 1 + YEAR_LENGTH;
  const hasYear = line.charAt(second) === '/';
  const marks = parseMarksCached(line.slice((hasYear ? second : stroke) + 1));
  if (marks === undefined) return undefined;
  return hasYear
    ? { family: 'normative', number, year: Number(line.slice(stroke + 1, second)), ...marks }
    : { family: 'administrative', number, ...marks };
}

function parsePartyNumber(line: string): DocumentNumber | undefined {
  const [, number, kind = '', marks = ''] = PARTY_NUMBER.exec(line) ?? [];
  if (number === undefined) return undefined;
  const type = findType(kind);
  const body = parseBody(marks);
  return type === undefined || body === undefined
    ? undefined
    : { family: 'party', number, type, body };
}

function parseOldStateNumber(line: string): DocumentNumber | undefined {
  const [, number, mark = ''] = OLD_STATE_NUMBER.exec(line) ?? [];
  const marks = number === undefined ? undefined : parseMarksCached(mark);
  return number === undefined || marks === undefined
    ? undefined
    : { family: 'administrative', number, ...marks };
}
