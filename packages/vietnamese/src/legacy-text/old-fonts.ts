import { decodeLegacy, type LegacyEncoding } from './legacy-text.js';
import { isSyllable } from '../words/syllable.js';

const SOFT_HYPHEN = '\u00ad';

const WORDS = /[\p{L}\u00a1-\u00bf\u00d7\u00f7-]+/gu;

/**
 * Decodes text in an encoding from before Unicode. TCVN3 puts ư where others have the soft hyphen,
 * which PDFs turn into a hyphen: a hyphen becomes ư if that makes a syllable. The hyphens of `TT-BTC`
 * and `Mác-Lênin` stay.
 */
export function decodeOldFont(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return decodeLegacy(text, encoding);
  const restored = text.replace(WORDS, (word) => {
    if (word === '-' || !word.includes('-') || /-[A-Z]/.test(word)) return word;
    const meant = word.replaceAll('-', SOFT_HYPHEN);
    return isSyllable(decodeLegacy(meant, encoding)) ? meant : word;
  });
  return decodeLegacy(restored, encoding);
}
