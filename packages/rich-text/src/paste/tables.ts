import { isBlank, rename, unwrap } from '../dom.js';
import { isCaption } from '../foreign/captions.js';
import { styleOf } from '../foreign/style.js';

/** Cleans tables: header cells, column widths, captions, no empty rows or columns at the edges. */
export function cleanTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    for (const cell of table.querySelectorAll('thead td')) rename(cell, 'th', SPANS);
    for (const bold of table.querySelectorAll('th b, th strong')) unwrap(bold);
    takeCaption(table);
    dropEmptyEdges(table);
    if (table.querySelector('table') === null) keepWidths(table);
  }
}

const SPANS = ['colspan', 'rowspan', 'style', 'width', 'align'];

function takeCaption(table: Element): void {
  if (table.querySelector('caption') !== null) return;
  const beside = [table.previousElementSibling, table.nextElementSibling].find(
    (element) =>
      element !== null &&
      isCaption(element) &&
      /^\s*(bảng|biểu|table)/i.test(element.textContent ?? ''),
  );
  if (!beside) return;
  const caption = table.ownerDocument.createElement('caption');
  caption.textContent = beside.textContent;
  table.prepend(caption);
  beside.remove();
}

function isEmptyCell(cell: Element): boolean {
  return isBlank(cell.textContent) && cell.querySelector('img') === null;
}

/** Drops empty rows and columns at the edges, which were part of a spreadsheet selection. */
function dropEmptyEdges(table: Element): void {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cellsOf = (row: Element) =>
    [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName));
  if (table.querySelector('[rowspan]:not([rowspan="1"])') === null) {
    while (rows.length > 1 && cellsOf(rows.at(-1) ?? table).every(isEmptyCell))
      rows.pop()?.remove();
  }
  if (table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])')) return;
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  for (let column = widest - 1; column > 0; column -= 1) {
    const cells = rows.map((row) => cellsOf(row)[column]);
    if (!cells.every((cell) => cell === undefined || isEmptyCell(cell))) return;
    for (const cell of cells) cell?.remove();
  }
}

const PX_PER_PT = 4 / 3;

/** Keeps column widths, either from `col` or from a row that has one cell for each column. */
function keepWidths(table: Element): void {
  const columns = [...table.querySelectorAll('col')];
  const isExact = columns.length > 0 && columns.every((column) => pixels(column) > 0);
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  const row = rows.find(
    (cells) => cells.length === widest && cells.every((cell) => !cell.hasAttribute('colspan')),
  );
  const sources = isExact ? columns.flatMap(repeated) : (row ?? []);
  for (const group of table.querySelectorAll('colgroup, col')) group.remove();
  const widths = sources.map(pixels);
  if (widths.length < 2 || widths.some((width) => width < 20)) return;
  const group = table.ownerDocument.createElement('colgroup');
  for (const width of widths) {
    const column = table.ownerDocument.createElement('col');
    column.setAttribute('width', String(Math.round(width)));
    group.append(column);
  }
  const caption = table.querySelector('caption');
  if (caption) caption.after(group);
  else table.prepend(group);
}

function repeated(column: Element): Element[] {
  const span = Math.min(Number(column.getAttribute('span') ?? '1') || 1, 100);
  return Array.from({ length: span }, () => column);
}

/** The width in pixels; 0 if it is missing or has an unsupported unit. */
function pixels(element: Element): number {
  const width = styleOf(element).get('width') ?? element.getAttribute('width') ?? '';
  const [, number, unit] = /^([\d.]+)(px|pt|cm|in)?$/.exec(width) ?? [];
  const perUnit = { px: 1, pt: PX_PER_PT, cm: 37.8, in: 96 }[unit ?? 'px'] ?? 1;
  return Number(number ?? '0') * perUnit;
}
