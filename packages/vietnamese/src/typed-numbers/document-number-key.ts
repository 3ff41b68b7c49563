import { readTyped } from './typed-number.js';

/**
 * What two spellings of one document's number share, in `a-z`, digits and `-`, for a column to be
 * compared and searched by prefix: `37/2018/QĐ-UBND`, `37 2018 qd ubnd` and `Quyết định số
 * 37/2018/QĐUBND` are `37-2018-qdubnd`. Marks, case, signs and leading zeros do not count, yet runs
 * of digits stay apart.
 *
 * Numbers share a key where a visitor who types neither marks nor signs means either:
 * `19-NQ/TW` and `19/NQ-TW`; types that Đ alone tells apart (`HĐ` and `HD`, `ĐA` and `DA`).
 * Every text has a key: `Không số` is `khongso`; other letters stay as fold leaves them, and a
 * text without letters and digits has the empty one.
 */
export function documentNumberKey(text: string): string {
  const { lead, rest } = readTyped(text);
  const key = keyOf(rest);
  return lead?.type !== undefined && /^[\d-]+$/.test(key) ? `${key}-${lead.type}` : key;
}

/** The key of a text that is folded already and has no lead. */
export function keyOf(folded: string): string {
  const joined = folded.replace(/[^\d\p{L}]+/gu, '-').replace(/(?<!\d)-|-(?!\d)/g, '');
  const letters = joined.search(/[^\d-]/);
  const digits = letters === -1 ? joined : joined.slice(0, letters);
  const rest = joined.slice(digits.length);
  // Of `QCVN 04:2009`, whose letters come first.
  const marks = digits === '' ? rest.replace(/^(\p{L}+)0+(?=\d)/u, '$1') : rest;
  return [digits.replace(/(?<!\d)0+(?=\d)/g, ''), marks].filter((part) => part !== '').join('-');
}
