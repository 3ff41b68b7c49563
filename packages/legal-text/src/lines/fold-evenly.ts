import { fold } from '@portal/vietnamese/fold';

// eslint-disable-next-line no-control-regex -- the range is ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/g;
const known = new Map<string, string>();

/**
 * Folds a text so that each of its UTF-16 units stays where it is: what is found in the folded text is
 * at the same place in the text itself.
 */
export function foldEvenly(text: string): string {
  return text.replace(BEYOND_ASCII, foldUnit).toLowerCase();
}

function foldUnit(unit: string): string {
  const found = known.get(unit);
  if (found !== undefined) return found;
  const folded = fold(unit);
  const even = folded.length === 1 ? folded : unit;
  known.set(unit, even.toLowerCase().length === 1 ? even : ' ');
  return known.get(unit) ?? ' ';
}
