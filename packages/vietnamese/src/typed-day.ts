import { findDay, type Day } from './days.js';

const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;

/**
 * Parses a day as people type it: `26-02-2019`, `26/2/2019`, `26022019` (phone keyboards may have only
 * digits), or `2019-02-26`. Undefined for anything else, and for a day that does not exist. The day comes
 * before the month, as in Vietnamese dates.
 */
export function parseTypedDay(text: string): Day | undefined {
  const typed = text.trim();
  const [, day, month, year] = DAY_FIRST.exec(typed) ?? DIGITS.exec(typed) ?? [];
  if (day !== undefined) return findDay(Number(year), Number(month), Number(day));
  const [, first, second, third] = YEAR_FIRST.exec(typed) ?? [];
  if (first === undefined) return undefined;
  return findDay(Number(first), Number(second), Number(third));
}
