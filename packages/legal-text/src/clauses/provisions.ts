const NUMBERED = String.raw`(?:\d{1,3}[a-zđ]?|[a-zđ]{1,2})`;
const LIST = String.raw`${NUMBERED}(?:(?:, | va |, va |; )${NUMBERED}(?![a-z\d/]))*`;
const PART = String.raw`(?:(?:diem|khoan|dieu|muc|chuong|phu luc|phan) (?:${LIST}|[ivxlc]+|so \d{1,3})(?![a-z\d/]))`;
/** Provisions in folded text: `khoản 2 Điều 5`, `điểm a, b khoản 1 và khoản 3 Điều 7`. */
export const PROVISIONS = String.raw`${PART}(?:(?:,| va|;| cua| tai)? ${PART})*`;
const ALL_PROVISIONS = new RegExp(PROVISIONS, 'g');
/** The limit of the form's field, in characters. */
export const MOST_OF_CLAUSE = 480;

/**
 * The provisions named in a part of a text, as written; undefined if there are none, or too many for the
 * form.
 */
export function provisionsIn(text: string, folded: string): string | undefined {
  const found = [...folded.matchAll(ALL_PROVISIONS)].map(({ 0: part, index }) =>
    text.slice(index, index + part.length),
  );
  if (found.length === 0) return undefined;
  const all = found.join('; ');
  return all.length <= MOST_OF_CLAUSE ? all : undefined;
}
