import { formatDay, parseDay } from '@portal/vietnamese/days';

/** A value as text for people; formats a day. */
export function shownWords(value: string): string {
  return parseDay(value) === undefined ? value : formatDay(value);
}
