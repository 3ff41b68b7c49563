const LETTERS_AND_DIGITS = /[\p{L}\p{Nd}]+/gu;

/**
 * One form of a text for comparing: lower case, marks stripped, đ as d, letters and digits that only
 * look different (`µ` and `μ`, `ﬁ`, `Ａ`) as one. Figures that are raised stay: they mark a footnote.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(LETTERS_AND_DIGITS, (word) => word.normalize('NFKD'))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd')
    .normalize('NFC');
}
