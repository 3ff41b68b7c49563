/** Parts of the regular expressions that match document numbers. */

/** Letters of abbreviations. Letters with a tone only occur in words: `SỞ`, `BỘ`. */
export const LETTERS = 'A-Za-zĐđĂăÂâÊêÔôƠơƯư';

/** A letter in running text, where some people type Ð (U+00D0) for Đ. */
export const LETTER = `[${LETTERS}\u00D0\u00F0]`;

/** Hyphens, dashes and the minus sign; Word may replace a hyphen with any of them. */
export const DASHES = '\\-\u2010-\u2015\u2212';

/** White space, including the no-break space, line breaks and the zero-width space. */
export const BLANKS = '\\s\u200b';

/** Soft hyphens, zero-width spaces and joiners, the word joiner and byte order marks. */
export const INVISIBLE_SIGNS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The limit beside a sign in running text; it keeps the search linear. */
export const MAX_BLANKS = 8;
export const OPTIONAL_BLANKS = `[${BLANKS}]{0,${MAX_BLANKS}}`;

/** `37`, `66.13`. */
export const DIGITS = String.raw`\d{1,6}(?:\.\d{1,3})?`;

/** Numbering restarts each year; the oldest documents in force are from the 1940s. */
export const YEAR = String.raw`(?:19[4-9]|20\d)\d`;

/** Fast path: most abbreviations match this, and the full alphabet is slower to test. */
export const PLAIN_CAPITALS = /^[A-ZĐ\d]+$/;
