import { isSyllable } from '@portal/vietnamese/syllable';

const FRONT = 'eèéẻẽẹêềếểễệiìíỉĩịyỳýỷỹỵ';
/** `ngh`, `gh` and `k` stand before e, ê and i, where `ng`, `g` and `c` do not. */
const MISSPELT = new RegExp(
  `^(?:(?:ngh|gh|k(?!h))(?![${FRONT}])|(?:ng(?!h)|g(?![hiìíỉĩị])|c(?!h))[${FRONT}])`,
  'iu',
);
const STOPPED = /(?:c|ch|p|t)$/i;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;

/**
 * Whether a word is a syllable by the rules of spelling, not only by its form: neither `nghoà` nor `vàc`
 * is.
 */
export function isSpeltSyllable(word: string): boolean {
  if (!isSyllable(word) || MISSPELT.test(word)) return false;
  return word.length < 2 || !STOPPED.test(word) || SHARP_OR_HEAVY.test(word.normalize('NFD'));
}
