import { spellingsOf } from './abbreviations.js';
import { fold } from '../words/fold.js';

/**
 * Types of documents by the abbreviation that stands in their numbers: Nghị định 30/2020/NĐ-CP,
 * Phụ lục III; those of legal documents (NĐ, TT, NQLT, TTLT, L, PL, VBHN); and those that the
 * Party alone has (KL, QĐi, CTHĐ, CTrHĐ); those of before 1996 (LCT, TTLB). CV is in use although a
 * công văn needs none.
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

/** Types that are written before a number but have no abbreviation in it. */
const UNABBREVIATED_NAMES = ['hiến pháp', 'bộ luật', 'luật', 'sắc lệnh', 'sắc luật'];

/** Every spelling of a name, and the name: with all its marks, in the older style, without marks. */
export const SPELLED_NAMES: ReadonlyMap<string, string> = new Map(
  [...NAMES.values(), ...UNABBREVIATED_NAMES].flatMap((name) => {
    const inOldStyle = name.replace('ỏa', 'oả').replace('ủy', 'uỷ');
    return [name, inOldStyle, fold(name)].map((spelled) => [spelled, name] as const);
  }),
);

/** The most words that the name of a type has: `nghị quyết liên tịch`. */
export const MAX_TYPE_NAME_WORDS = 4;

/** The abbreviations as they are printed. */
export const DOCUMENT_TYPES: readonly string[] = [...NAMES.keys()];

/** The abbreviation as it is printed, for any spelling of it: `qd` → `QĐ`, `TTR` → `TTr`. */
export const findType = spellingsOf(DOCUMENT_TYPES);

/** `QĐ` → `quyết định`, for an abbreviation as it is printed. */
export function findTypeName(type: string): string | undefined {
  return NAMES.get(type);
}

/** `quyết định` of a name in lower case, with all its marks or without any: `quyet dinh`. */
export function findNameBySpelling(name: string): string | undefined {
  return SPELLED_NAMES.get(name);
}

/** The abbreviation in every number of that type; undefined where there are several, or may be none. */
export function findSoleAbbreviation(name: string): string | undefined {
  const [type, another] = DOCUMENT_TYPES.filter((one) => NAMES.get(one) === name);
  return another === undefined && type !== 'CV' ? type : undefined;
}

/**
 * Types that stand for their issuer in old numbers, with nothing after them: `197/SL` of a sắc lệnh,
 * `223-CT` of the Chairman of the Council of Ministers.
 */
export function needsNoBody(mark: string): boolean {
  return mark === 'SL' || mark === 'CT';
}

/** Issued by several bodies together, whose abbreviations follow one another in the number. */
export function isJointType(type: string): boolean {
  return type === 'NQLT' || type === 'TTLT' || type === 'TTLB';
}
