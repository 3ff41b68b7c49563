import { formatDay, parseDay } from '@portal/vietnamese/days';

/** A value as people write it: days in their form. */
export function shownWords(value: string): string {
  return parseDay(value) === undefined ? value : formatDay(value);
}
