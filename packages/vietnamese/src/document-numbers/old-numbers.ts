import { BLANKS, DASHES } from './number-patterns.js';

/** Bodies and types after whose numbers there was no stroke until 1996: `53-HĐBT`, `64-CP`. */
export const OLD_BODY = String.raw`H[ĐÐD]BT|H[ĐÐD]NN\d?|CP|TTg|CTN|CT|SL`;

/** Asked first: a whole text is looked through for it in a fraction of the time. */
export const MAY_HAVE_OLD_NUMBER = new RegExp(
  `\\d[${BLANKS}]?[${DASHES}][${BLANKS}]?(?:${OLD_BODY})`,
);

/** Standing apart, as a whole: not `19-CP/TW`, nor `12-CP-VX`. */
export const OLD_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/.,${DASHES}])\d{1,4}[${BLANKS}]?[${DASHES}][${BLANKS}]?(?:${OLD_BODY})(?![\p{L}\p{M}\p{N}/&]|[${DASHES}]\p{L})`,
  'gu',
);
