import { toNfc } from '../words/nfc.js';
import { PLAIN_CAPITALS } from './number-patterns.js';

/** Maps any spelling of an abbreviation to its printed form; undefined if it is unknown. */
export type Spellings = (mark: string) => string | undefined;

/**
 * Builds a lookup for a closed list of abbreviations. It ignores case, accepts D or Ð (U+00D0) for
 * Đ, and accepts NFD. If two abbreviations differ only in Đ and D (`ĐA`, `DA`), the typed letter
 * decides.
 */
export function spellingsOf(printed: readonly string[]): Spellings {
  const known = new Map([
    ...printed.map((mark) => [mark.toUpperCase().replaceAll('Đ', 'D'), mark] as const),
    ...printed.map((mark) => [mark.toUpperCase(), mark] as const),
    ...printed.map((mark) => [mark, mark] as const),
  ]);
  const normalized = (mark: string) => toNfc(mark).toUpperCase().replaceAll('\u00D0', 'Đ');
  // Fast path: most are typed as printed, and normalizing plain capitals would change nothing.
  return (mark) =>
    known.get(mark) ?? (PLAIN_CAPITALS.test(mark) ? undefined : known.get(normalized(mark)));
}
