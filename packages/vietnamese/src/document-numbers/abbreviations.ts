import { toNfc } from '../words/nfc.js';
import { PLAIN_CAPITALS } from './number-patterns.js';

/** A way from any spelling of an abbreviation to the one that is printed. */
export type Spellings = (mark: string) => string | undefined;

/**
 * Spellings of a closed list of abbreviations. Case does not matter, Đ may be typed as D or as Ð
 * (U+00D0), marks may stand apart. Where Đ alone tells two of them apart (`ĐA`, `DA`), what is typed
 * counts.
 */
export function spellingsOf(printed: readonly string[]): Spellings {
  const known = new Map([
    ...printed.map((mark) => [mark.toUpperCase().replaceAll('Đ', 'D'), mark] as const),
    ...printed.map((mark) => [mark.toUpperCase(), mark] as const),
    ...printed.map((mark) => [mark, mark] as const),
  ]);
  const normalized = (mark: string) => toNfc(mark).toUpperCase().replaceAll('\u00D0', 'Đ');
  // Most stand as they are printed; plain capitals are spelled no other way.
  return (mark) =>
    known.get(mark) ?? (PLAIN_CAPITALS.test(mark) ? undefined : known.get(normalized(mark)));
}
