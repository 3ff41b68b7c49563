import type { Day } from '@portal/vietnamese/days';

/** For `whereRaw`: whether the span aliased `name` contains a day. Each document has one that does. */
export function spanOnDay(name: string, on: Day): [sql: string, values: string[]] {
  return ['?? <= ? and ?? > ?', [`${name}.from_day`, on, `${name}.to_day`, on]];
}
