import type { Day } from '@portal/vietnamese/days';
import { parseTypedDay } from '@portal/vietnamese/typed-day';
import type { AddressReader } from './address-reader.ts';
import { FROM_PARAMETER, TO_PARAMETER } from './addresses.ts';

/** A span of days, inclusive; `from` is never after `to`. */
export interface DaySpan {
  from: Day | undefined;
  to: Day | undefined;
}

/** Swaps days in the wrong order. */
export function readDaySpan(reader: AddressReader): DaySpan {
  const from = reader.one(FROM_PARAMETER, parseTypedDay);
  const to = reader.one(TO_PARAMETER, parseTypedDay);
  const isTurned = from !== undefined && to !== undefined && from > to;
  return isTurned ? { from: to, to: from } : { from, to };
}
