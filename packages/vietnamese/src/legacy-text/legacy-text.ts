import { decodeTcvn3, decodeVni } from './legacy-encodings.js';
import { isSyllable } from '../words/syllable.js';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** VNI comes first, because a VNI text may also pass as TCVN3. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['vni', 'tcvn3'];

const UNICODE_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const WORDS = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7\u00ad]+/gu;
// eslint-disable-next-line no-control-regex -- the range is ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/;

const decoders = { tcvn3: decodeTcvn3, vni: decodeVni };

/**
 * Detects a text that was typed in an encoding from before Unicode: its words are Vietnamese
 * syllables only after decoding. Undefined if this is not certain.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  if (hasUnicodeVietnamese(text) || isVietnamese(wordsOf(text))) return undefined;
  return LEGACY_ENCODINGS.find((encoding) => readsIn(text, encoding, 3));
}

/**
 * Whether decoding changes at least `minWords` words and most non-ASCII words, and then nearly all
 * of them are Vietnamese syllables.
 */
export function readsIn(text: string, encoding: LegacyEncoding, minWords: number): boolean {
  const words = wordsOf(text).filter((word) => !hasUnicodeVietnamese(word));
  const decoded = words.map(decoders[encoding]);
  const changed = decoded.filter((word, index) => word !== words[index]);
  return changed.length >= minWords && changed.length * 2 > words.length && isVietnamese(decoded);
}

export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return decoders[encoding](text);
}

/** Whether a text has Vietnamese letters that neither encoding produces. */
export function hasUnicodeVietnamese(text: string): boolean {
  return UNICODE_VIETNAMESE.test(text);
}

function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).filter((word) => BEYOND_ASCII.test(word));
}

const MIN_SYLLABLE_SHARE = 0.8;

function isVietnamese(words: readonly string[]): boolean {
  const count = words.filter(isSyllable).length;
  return words.length > 0 && count >= words.length * MIN_SYLLABLE_SHARE;
}
