import { type Citation, findCitations } from './citations/citations.js';
import { findTypeName } from './document-numbers/document-types.js';
import { findBody } from './document-numbers/issuing-bodies.js';

const DATE = /(?<![\d/-])(0?[1-9]|[12]\d|3[01])([/-])(0?[1-9]|1[0-2])\2(\d{4})(?![\d/-])/g;
const BODY_ALONE = /(?<![\p{L}\d/-])(?:UBND|HĐND|UBTVQH)(?![\p{L}\d/-])/gu;

/**
 * Rewrites a text for speech synthesis: a voice would read document numbers and dates as strokes
 * and single letters. `Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018` becomes `Quyết định số 37 năm
 * 2018 của Ủy ban nhân dân ngày 14 tháng 12 năm 2018`.
 */
export function spoken(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ');
  return sayNumbers(line)
    .replace(DATE, (_, day, __, month, year) => `${+day} tháng ${+month} năm ${year}`)
    .replace(BODY_ALONE, (body) => findBody(body)?.name ?? body);
}

function sayNumbers(line: string): string {
  let said = '';
  let end = 0;
  for (const citation of findCitations(line)) {
    said += line.slice(end, citation.start) + sayNumber(citation);
    end = citation.end;
  }
  return said + line.slice(end);
}

function sayNumber({ parts, typeName }: Citation): string {
  const kind = parts.type === undefined ? undefined : findTypeName(parts.type);
  const bodies = parts.body.split(/[-.&]/).map(nameOf);
  return [
    parts.number,
    parts.family === 'normative' ? ` năm ${parts.year}` : '',
    // The words before the number win: a `QĐ` of the Party may be a quy định.
    kind === undefined || typeName !== undefined ? '' : `, ${kind}`,
    ` của ${bodies.join(', ')}`,
  ].join('');
}

/** `QH15` → `Quốc hội khóa 15`. An unknown mark is spelled letter by letter. */
function nameOf(mark: string): string {
  const { name = Array.from(mark).join(' '), term } = findBody(mark) ?? {};
  return term === undefined ? name : `${name} khóa ${term}`;
}
