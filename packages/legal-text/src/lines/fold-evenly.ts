import { fold } from '@portal/vietnamese/fold';

// eslint-disable-next-line no-control-regex -- the range is ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/g;
const known = new Map<string, string>();

/** Folds a text by UTF-16 units, so that an offset in the folded text is the same in the text. */
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
