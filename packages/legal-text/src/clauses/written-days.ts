import { findDay, type Day } from '@portal/vietnamese/days';

/** A day as folded text writes it: `14 thang 12 nam 2018`, `14/12/2018`, `1-1-1995`. */
export const A_DAY = String.raw`\d{1,2}\s?(?:thang\s?\d{1,2}\s?,?\s?nam\s?\d{4}|/\s?\d{1,2}\s?/\s?\d{4}|-\s?\d{1,2}\s?-\s?\d{4}|\.\s?\d{1,2}\s?\.\s?\d{4})(?!\d)`;

/** Parses what `A_DAY` matches; undefined for a day that does not exist. */
export function parseWrittenDay(written: string): Day | undefined {
  const [day = '', month = '', year = ''] = written.match(/\d+/g) ?? [];
  return findDay(Number(year), Number(month), Number(day));
}
