import { yearOf } from '@portal/vietnamese/days';
import { parseDocumentNumber } from '@portal/vietnamese/document-number';
import { findTypeName } from '@portal/vietnamese/document-types';
import { fold } from '@portal/vietnamese/fold';
import { groupOfType } from '../groups/group-rules';
import type { Found } from '../../content/gates/finding';
import type { Gate, OwnFacts } from './gate';

/** Numbers that do not fit the type or the year, which an editor may confirm. */
export const doubtsOfNumbers: Gate[] = [
  { id: 'number-of-another-type', find: findOtherType },
  { id: 'number-of-another-year', find: findOtherYear },
];

const NUMBERING = 'Nghị định số 30/2020/NĐ-CP, Điều 8 và Phụ lục III';
const YEAR_IN_NUMBER = 'Số ký hiệu của văn bản quy phạm pháp luật có năm ban hành.';

/** Types with the same abbreviation: the name that a number gives, and the name of the filed type. */
const OTHER_NAMES = new Map([
  ['lenh cua chu tich', 'lenh'],
  ['chuong trinh hanh dong', 'chuong trinh'],
  ['thong tu lien bo', 'thong tu lien tich'],
]);
const LETTER = 'cong van';

function findOtherType({ number, type, group }: OwnFacts): Found[] {
  const parsed = parseDocumentNumber(number);
  // No abbreviation is known for types that the law does not name.
  if (!parsed || !type || groupOfType(type.name) === undefined || group === 'draft') return [];
  const filed = bareName(type.name);
  const mark = 'type' in parsed ? parsed.type : undefined;
  const named = mark === undefined ? undefined : findTypeName(mark);
  const problem = (says: string) => ({
    field: 'documentType',
    sentence: `Số ký hiệu “${number}” ${says}, còn loại văn bản đã chọn là ${type.name}. Hãy xem lại số ký hiệu và loại văn bản.`,
    ground: NUMBERING,
  });
  if (named !== undefined) {
    return isSame(bareName(named), filed) ? [] : [problem(`là của ${named}`)];
  }
  // The National Assembly numbers laws and resolutions without their type.
  const isLetter = parsed.family === 'administrative' && mark === undefined;
  return isLetter && filed !== LETTER ? [problem('không có tên loại, như của công văn')] : [];
}

function bareName(name: string): string {
  return fold(name.replace(/\s*\([^)]*\)$/u, '').trim());
}

function isSame(named: string, filed: string): boolean {
  return named === filed || OTHER_NAMES.get(named) === filed;
}

function findOtherYear({ number, issuedOn, group }: OwnFacts): Found[] {
  const parsed = parseDocumentNumber(number);
  if (parsed?.family !== 'normative' || !issuedOn || group === 'draft') return [];
  const year = yearOf(issuedOn);
  if (String(parsed.year) === year) return [];
  return [
    {
      field: 'number',
      sentence: `Số ký hiệu “${number}” ghi năm ${parsed.year}, còn ngày ban hành thuộc năm ${year}. Hãy xem lại số ký hiệu và ngày ban hành.`,
      ground: YEAR_IN_NUMBER,
    },
  ];
}
