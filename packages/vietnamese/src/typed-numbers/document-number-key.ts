import { readTyped } from './typed-number.js';

/**
 * A normalized key for exact and prefix comparison in a database column: all spellings of a
 * document number share it. `37/2018/QĐ-UBND`, `37 2018 qd ubnd` and `Quyết định số 37/2018/QĐUBND`
 * have the key `37-2018-qdubnd`. The key ignores marks, case, signs and leading zeros, but keeps
 * runs of digits apart.
 *
 * Two numbers share a key if a visitor who types neither marks nor signs cannot distinguish them:
 * `19-NQ/TW` and `19/NQ-TW`; types that differ only in Đ and D (`HĐ` and `HD`, `ĐA` and `DA`).
 * Every text has a key: `Không số` gives `khongso`, and a text without letters and digits gives the
 * empty string. Letters outside `a-z` stay as `fold` leaves them.
 */
export function documentNumberKey(text: string): string {
  const { lead, rest } = readTyped(text);
  const key = keyOf(rest);
  return lead?.type !== undefined && /^[\d-]+$/.test(key) ? `${key}-${lead.type}` : key;
}

/** The key of a text that is already folded and has no introducing words. */
export function keyOf(folded: string): string {
  const joined = folded.replace(/[^\d\p{L}]+/gu, '-').replace(/(?<!\d)-|-(?!\d)/g, '');
  const letters = joined.search(/[^\d-]/);
  const digits = letters === -1 ? joined : joined.slice(0, letters);
  const rest = joined.slice(digits.length);
  // The letters come first in `QCVN 04:2009`.
  const marks = digits === '' ? rest.replace(/^(\p{L}+)0+(?=\d)/u, '$1') : rest;
  return [digits.replace(/(?<!\d)0+(?=\d)/g, ''), marks].filter((part) => part !== '').join('-');
}
