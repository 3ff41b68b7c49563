import {
  findDay,
  FIRST_YEAR,
  formatDay,
  isInCalendar,
  LAST_YEAR,
  localTimeOf,
} from '@portal/vietnamese/days';
import type { WrittenField } from './written-fields';

/** Finds dates that do not exist, with which the public calendar would fail. Returns the reason. */
export function problemOfDate({ attribute, value }: WrittenField): string | undefined {
  const isMoment = attribute['type'] === 'datetime';
  if (value === '' || (!isMoment && attribute['type'] !== 'date')) return undefined;
  return isMoment ? problemOfMoment(value) : problemOfDay(value);
}

const LAST_READABLE_MS = 8e15;
/** The beginning of an ISO 8601 date; years beyond four digits have a sign. */
const DAY = /^([+-]?\d{4,})-(\d\d)-(\d\d)/;

function problemOfDay(value: unknown): string | undefined {
  const text = value instanceof Date ? localTimeOf(value) : String(value);
  const [written, year = '', month, day] = DAY.exec(text) ?? [];
  if (written === undefined) return unreadable(text);
  if (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR) return problemOfNoDay(text);
  return `năm ${year} không hợp lệ (ngày đã ghi: ${day}-${month}-${year}). Hãy ghi năm từ ${FIRST_YEAR} đến ${LAST_YEAR}.`;
}

function problemOfMoment(value: unknown): string | undefined {
  const moment = value instanceof Date ? value : new Date(momentIn(value));
  // For later instants JavaScript cannot compute the local time.
  const isReadable = Math.abs(moment.getTime()) < LAST_READABLE_MS;
  if (!isReadable) return DAY.test(String(value)) ? problemOfDay(value) : unreadable(String(value));
  // JavaScript parses 30 February as 2 March, so the text is checked too.
  return isInCalendar(moment) ? problemOfNoDay(String(value)) : problemOfDay(moment);
}

function problemOfNoDay(text: string): string | undefined {
  const [written = '', year, month, day] = DAY.exec(text) ?? [];
  // Checks an equivalent year from 2000 on, because the calendar repeats every 400 years.
  const alike = 2000 + (Number(year) % 400);
  const isThere = findDay(alike, Number(month), Number(day)) !== undefined;
  if (written === '' || isThere) return undefined;
  return `không có ngày ${formatDay(written)}. Hãy xem lại ngày, tháng.`;
}

/** Strapi also takes milliseconds, as a number or as digits. */
function momentIn(value: unknown): string | number {
  return typeof value === 'number' || /^\d+$/.test(String(value)) ? Number(value) : String(value);
}

function unreadable(text: string): string {
  return `“${text}” không phải là một ngày. Hãy chọn ngày trong lịch, hoặc ghi ngày, tháng và năm đủ bốn chữ số.`;
}
