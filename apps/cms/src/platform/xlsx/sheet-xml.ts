import { DAY_MS, type Day } from '@portal/vietnamese/days';

type Cell = string | number | { day: Day } | null;

export interface Column {
  head: string;
  /** In characters of the default font. */
  width: number;
}

export interface Sheet {
  name: string;
  columns: readonly Column[];
  /** In batches, so that not all rows are in memory. */
  rows: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
}

export interface Row {
  cells: readonly Cell[];
  /** Bold, as for sums. */
  isStrong?: boolean;
}

/** Indexes into `cellXfs` of `styles.xml`. */
export const STYLES = {
  text: 1,
  number: 2,
  day: 3,
  head: 4,
  strongText: 5,
  strongNumber: 6,
} as const;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = `xmlns="${NAMESPACE}"`;
const MAX_CELL_LENGTH = 32_767;
/** Day 0 of spreadsheets, which wrongly count 1900 as a leap year. */
const ZERO_DAY = Date.UTC(1899, 11, 30);

/** Streams a sheet as XML, with a frozen header row and an auto filter. */
export async function* sheetXml({ columns, rows }: Omit<Sheet, 'name'>): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  const heads = columns.map(({ head }, at) => textXml(`${letters(at)}1`, head, STYLES.head));
  yield `<row r="1">${heads.join('')}</row>`;
  let number = 1;
  for await (const some of rows) {
    let xml = '';
    for (const row of some) {
      number += 1;
      xml += rowXml(number, row);
    }
    yield xml;
  }
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${number}"/></worksheet>`;
}

function rowXml(number: number, { cells, isStrong = false }: Row): string {
  const inner = cells.map((cell, at) => cellXml(`${letters(at)}${number}`, cell, isStrong));
  return `<row r="${number}">${inner.join('')}</row>`;
}

function cellXml(place: string, cell: Cell, isStrong: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') {
    return textXml(place, cell, isStrong ? STYLES.strongText : STYLES.text);
  }
  if (typeof cell === 'number') {
    const style = isStrong ? STYLES.strongNumber : STYLES.number;
    return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  }
  const serial = (Date.parse(`${cell.day}T00:00:00Z`) - ZERO_DAY) / DAY_MS;
  return `<c r="${place}" s="${STYLES.day}"><v>${serial}</v></c>`;
}

/** An inline string, which no program reads as a formula, whatever it begins with. */
function textXml(place: string, text: string, style: number): string {
  const escaped = escapeXml(text.slice(0, MAX_CELL_LENGTH));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Characters that XML 1.0 forbids. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `A` for the first column, `AA` for the 27th. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
