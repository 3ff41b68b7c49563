import { BLANKS, DASHES } from './number-patterns.js';

/**
 * Bodies and types whose numbers had a hyphen instead of a stroke until 1996: `53-HĐBT`, `64-CP`.
 */
export const OLD_BODY = String.raw`H[ĐÐD]BT|H[ĐÐD]NN\d?|CP|TTg|CTN|CT|SL`;

/** A fast pre-check for a whole text; `OLD_NUMBER` takes many times longer. */
export const MAY_HAVE_OLD_NUMBER = new RegExp(
  `\\d[${BLANKS}]?[${DASHES}][${BLANKS}]?(?:${OLD_BODY})`,
);

/** Matches a whole number only: no part of `19-CP/TW` or `12-CP-VX`. */
export const OLD_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/.,${DASHES}])\d{1,4}[${BLANKS}]?[${DASHES}][${BLANKS}]?(?:${OLD_BODY})(?![\p{L}\p{M}\p{N}/&]|[${DASHES}]\p{L})`,
  'gu',
);
