const LETTERS_AND_DIGITS = /[\p{L}\p{Nd}]+/gu;

/**
 * Folds a text for comparison: lower case, no marks, đ as d, and compatibility forms of letters and
 * digits unified (`µ` and `μ`, `ﬁ`, `Ａ`). Superscript digits stay, because they mark footnotes.
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
