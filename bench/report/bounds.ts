import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/** An undefined `value` means that this machine cannot measure it; the row then has no verdict. */
export function atMost(
  title: string,
  value: number | undefined,
  bound: number | undefined,
  unit: string,
): ResultRow {
  if (bound === undefined) return row(title, value, '', unit, () => undefined);
  return row(title, value, `≤ ${showNumber(bound)} ${unit}`, unit, (one) => one <= bound);
}

export function atLeast(
  title: string,
  value: number | undefined,
  bound: number,
  unit: string,
): ResultRow {
  return row(title, value, `≥ ${showNumber(bound)} ${unit}`, unit, (one) => one >= bound);
}

function row(
  title: string,
  value: number | undefined,
  bound: string,
  unit: string,
  isKept: (value: number) => boolean | undefined,
): ResultRow {
  const ours = value === undefined ? 'máy này không đo được' : `${showNumber(value)} ${unit}`;
  const ok = value === undefined ? undefined : isKept(value);
  return { title, ours: ours.trim(), stock: '', ratio: '', bound: bound.trim(), ok };
}
