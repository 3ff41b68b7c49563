/**
 * Calendar days and months in Asia/Ho_Chi_Minh, as text: `2019-02-26`, `2019-02`.
 *
 * Legal time is UTC+7 all year round (Quyết định 134/2002/QĐ-TTg), so nothing here depends on the
 * zone of the process or of the visitor's device.
 */

const OFFSET_MS = 7 * 3_600_000;
export const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`. Text of that form sorts by time. */
export type Day = string;
/** `YYYY-MM`. */
export type Month = string;

/** `YYYY`. */
export type Year = string;

/** A span of instants: `start` belongs to it, `end` no longer does. */
export interface Span {
  start: Date;
  end: Date;
}

/** Parses `YYYY-MM-DD`. Undefined if the day does not exist in `FIRST_YEAR` to `LAST_YEAR`. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day === undefined ? undefined : findDay(Number(year), Number(month), Number(day));
}

/** A year outside this range is a typing error or a faulty import. */
export const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];
const SHORTEST_MONTH_DAYS = 28;
/** `-00` to `-31`; the number is the index. */
const IN_TWO_DIGITS = Array.from({ length: 32 }, (_, at) => `-${String(at).padStart(2, '0')}`);

/** Makes a day from numbers (months from 1). Undefined if it does not exist, as in `parseDay`. */
export function findDay(year: number, month: number, day: number): Day | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const exists =
    day <= SHORTEST_MONTH_DAYS || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return exists ? `${year}${IN_TWO_DIGITS[month]}${IN_TWO_DIGITS[day]}` : undefined;
}

/** Parses `YYYY-MM` in the years 1900 to 2999, or returns undefined. */
export function parseMonth(text: string): Month | undefined {
  return parseDay(`${text}-01`) === undefined ? undefined : text;
}

/** Parses `YYYY` from 1900 to 2999, or returns undefined. */
export function parseYear(text: string): Year | undefined {
  return parseMonth(`${text}-01`) === undefined ? undefined : text;
}

/** The local day of an instant: 17:00 UTC already belongs to the next day. */
export function dayOf(instant: Date): Day {
  return localTimeOf(instant).slice(0, 10);
}

/** Local time in ISO 8601 form: `2019-02-26T00:30:00.000Z`; the `Z` does not mean UTC here. */
export function localTimeOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString();
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The instants from the first day's local midnight to the end of the last day. */
export function spanOfDays(first: Day, last: Day = first): Span {
  return {
    start: new Date(Date.parse(`${first}T00:00:00Z`) - OFFSET_MS),
    end: new Date(Date.parse(`${last}T00:00:00Z`) - OFFSET_MS + DAY_MS),
  };
}

/** The day that is a number of days after another one, or before it if the number is negative. */
export function daysAfter(day: Day, count: number): Day {
  return dayOf(new Date(spanOfDays(day).start.getTime() + count * DAY_MS));
}

/** The year of a day or a month. */
export function yearOf(period: Day): Year {
  return period.slice(0, 4);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  const year = Number(month.slice(0, 4));
  const next = Number(month.slice(5, 7));
  return new Date(Date.UTC(year, next, 0)).toISOString().slice(0, 10);
}

/** `2019-02-26` → `26-02-2019`, the date format of the portal. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
}

/** `2019-02` → `tháng 02 năm 2019`. */
export function formatMonth(month: Month): string {
  return `tháng ${month.slice(5, 7)} năm ${month.slice(0, 4)}`;
}

/** An instant as local day and time: `26-02-2019 00:30`. */
export function formatMoment(instant: Date): string {
  const local = localTimeOf(instant);
  return `${formatDay(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** `2019-02-26` → `Thứ Ba`. */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** The first and the last day that `parseDay` accepts. */
export const [FIRST_DAY, LAST_DAY]: [Day, Day] = [`${FIRST_YEAR}-01-01`, `${LAST_YEAR}-12-31`];

/** The instants whose local day `parseDay` accepts. */
export const CALENDAR: Span = spanOfDays(FIRST_DAY, LAST_DAY);

/** Whether `parseDay` accepts the local day of an instant; false for an invalid date. */
export function isInCalendar(instant: Date): boolean {
  return instant >= CALENDAR.start && instant < CALENDAR.end;
}
