import { spellingsOf } from './abbreviations.js';
import { fold } from '../words/fold.js';

/**
 * Document types by their abbreviation in numbers. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III.
 * Added to it are legal documents (NĐ, TT, NQLT, TTLT, L, PL, VBHN), types of the Party (KL, QĐi,
 * CTHĐ, CTrHĐ) and types from before 1996 (LCT, TTLB). CV is in use although a công văn needs no
 * abbreviation.
 */
const NAMES = new Map([
  ['BB', 'biên bản'],
  ['BC', 'báo cáo'],
  ['BGN', 'bản ghi nhớ'],
  ['BTT', 'bản thỏa thuận'],
  ['CĐ', 'công điện'],
  ['CT', 'chỉ thị'],
  ['CTHĐ', 'chương trình hành động'],
  ['CTr', 'chương trình'],
  ['CTrHĐ', 'chương trình hành động'],
  ['CV', 'công văn'],
  ['DA', 'dự án'],
  ['ĐA', 'đề án'],
  ['GGT', 'giấy giới thiệu'],
  ['GM', 'giấy mời'],
  ['GNP', 'giấy nghỉ phép'],
  ['GUQ', 'giấy ủy quyền'],
  ['HD', 'hướng dẫn'],
  ['HĐ', 'hợp đồng'],
  ['KH', 'kế hoạch'],
  ['KL', 'kết luận'],
  ['L', 'lệnh'],
  ['LCT', 'lệnh của Chủ tịch'],
  ['NĐ', 'nghị định'],
  ['NQ', 'nghị quyết'],
  ['NQLT', 'nghị quyết liên tịch'],
  ['PA', 'phương án'],
  ['PB', 'phiếu báo'],
  ['PC', 'phiếu chuyển'],
  ['PG', 'phiếu gửi'],
  ['PL', 'pháp lệnh'],
  ['QC', 'quy chế'],
  ['QĐ', 'quyết định'],
  ['QĐi', 'quy định'],
  ['QyĐ', 'quy định'],
  ['SL', 'bản sao lục'],
  ['SY', 'bản sao y'],
  ['TB', 'thông báo'],
  ['TC', 'thông cáo'],
  ['TrS', 'bản trích sao'],
  ['TT', 'thông tư'],
  ['TTLB', 'thông tư liên bộ'],
  ['TTLT', 'thông tư liên tịch'],
  ['TTr', 'tờ trình'],
  ['VBHN', 'văn bản hợp nhất'],
]);

/** Types that introduce a number but have no abbreviation in it. */
const UNABBREVIATED_NAMES = ['hiến pháp', 'bộ luật', 'luật', 'sắc lệnh', 'sắc luật'];

/** Maps spellings to type names: with all marks, with the older tone placement, without marks. */
export const SPELLED_NAMES: ReadonlyMap<string, string> = new Map(
  [...NAMES.values(), ...UNABBREVIATED_NAMES].flatMap((name) => {
    const inOldStyle = name.replace('ỏa', 'oả').replace('ủy', 'uỷ');
    return [name, inOldStyle, fold(name)].map((spelled) => [spelled, name] as const);
  }),
);

/** `nghị quyết liên tịch` has four words. */
export const MAX_TYPE_NAME_WORDS = 4;

/** The abbreviations in their printed form. */
export const DOCUMENT_TYPES: readonly string[] = [...NAMES.keys()];

/** Maps any spelling of an abbreviation to its printed form: `qd` → `QĐ`, `TTR` → `TTr`. */
export const findType = spellingsOf(DOCUMENT_TYPES);

/** `QĐ` → `quyết định`. Expects the printed form of the abbreviation. */
export function findTypeName(type: string): string | undefined {
  return NAMES.get(type);
}

/** `quyet dinh` → `quyết định`. Expects lower case, with all marks or with none. */
export function findNameBySpelling(name: string): string | undefined {
  return SPELLED_NAMES.get(name);
}

/**
 * The abbreviation that every number of a type has. Undefined if there are several abbreviations,
 * or if numbers of the type may have none (luật, công văn).
 */
export function findSoleAbbreviation(name: string): string | undefined {
  const [type, another] = DOCUMENT_TYPES.filter((one) => NAMES.get(one) === name);
  return another === undefined && type !== 'CV' ? type : undefined;
}

/**
 * Old numbers may have one of these marks and no body after it: `197/SL` of a sắc lệnh, `223-CT` of
 * the Chairman of the Council of Ministers.
 */
export function needsNoBody(mark: string): boolean {
  return mark === 'SL' || mark === 'CT';
}

/** Several bodies issue a joint document together; its number lists all their abbreviations. */
export function isJointType(type: string): boolean {
  return type === 'NQLT' || type === 'TTLT' || type === 'TTLB';
}
