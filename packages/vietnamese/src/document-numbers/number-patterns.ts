/** What numbers of documents are written with, as parts of regular expressions. */

/** Letters of abbreviations. Letters with a tone are those of words: `SỞ`, `BỘ`. */
export const LETTERS = 'A-Za-zĐđĂăÂâÊêÔôƠơƯư';

/** One of them in a running text, where Ð (U+00D0) is typed for Đ. */
export const LETTER = `[${LETTERS}\u00D0\u00F0]`;

/** Hyphens, dashes and the minus sign; Word makes any of them out of a hyphen. */
export const DASHES = '\\-\u2010-\u2015\u2212';

/** Blanks, the no-break space and line breaks among them, and the blank of no width. */
export const BLANKS = '\\s\u200b';

/** Soft hyphens, joiners, blanks of no width, marks of byte order: nobody sees that they are there. */
export const INVISIBLE_SIGNS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Beside a sign in a running text. */
export const MAX_BLANKS = 8;
export const OPTIONAL_BLANKS = `[${BLANKS}]{0,${MAX_BLANKS}}`;

/** `37`, `66.13`. */
export const DIGITS = String.raw`\d{1,6}(?:\.\d{1,3})?`;

/** Of numbers that are restarted each year; the oldest that are in force are of the forties. */
export const YEAR = String.raw`(?:19[4-9]|20\d)\d`;

/** What nearly all abbreviations are; asked before the whole alphabet is. */
export const PLAIN_CAPITALS = /^[A-ZĐ\d]+$/;
