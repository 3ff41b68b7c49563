import type { Node } from '@tiptap/pm/model';
import { TableMap } from '@tiptap/pm/tables';
import { escapeText } from '../escape.js';
import { cleanText } from '../text.js';
import { element } from './element.js';

/** `writeCell` writes the content of a cell. */
export function writeTable(table: Node, writeCell: (cell: Node) => string): string {
  const caption = cleanText(String(table.attrs['caption'])).trim();
  const heads = headRows(table);
  const rows: string[] = [];
  table.forEach((row) => rows.push(writeRow(row, writeCell)));
  return element(
    'table',
    {},
    (caption && element('caption', {}, escapeText(caption))) +
      writeColumns(table) +
      (heads > 0 ? element('thead', {}, rows.slice(0, heads).join('')) : '') +
      element('tbody', {}, rows.slice(heads).join('')),
  );
}

function writeRow(row: Node, writeCell: (cell: Node) => string): string {
  const scope = isHeadRow(row) ? 'col' : 'row';
  let cells = '';
  row.forEach((cell) => {
    const spans = { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') };
    cells +=
      cell.type.name === 'tableHeader'
        ? element('th', { scope, ...spans }, writeCell(cell))
        : element('td', spans, writeCell(cell));
  });
  return element('tr', {}, cells);
}

function span(cell: Node, name: 'colspan' | 'rowspan'): number | undefined {
  const value = Number(cell.attrs[name]);
  return value > 1 ? value : undefined;
}

function isHeadRow(row: Node): boolean {
  return row.childCount > 0 && row.children.every((cell) => cell.type.name === 'tableHeader');
}

/**
 * The number of leading header rows; a browser repeats them on each printed page. It is 0 if one of
 * their cells spans into the body, because a browser would cut that cell off.
 */
function headRows(table: Node): number {
  const rows = table.children;
  const first = rows.findIndex((row) => !isHeadRow(row));
  const heads = first === -1 ? 0 : first;
  const reaches = rows
    .slice(0, heads)
    .some((row, index) =>
      row.children.some((cell) => index + Number(cell.attrs['rowspan']) > heads),
    );
  return reaches ? 0 : heads;
}

/** Writes column widths in pixels, if an editor has set any. */
function writeColumns(table: Node): string {
  const map = TableMap.get(table);
  const widths = Array.from({ length: map.width }, (_, column) => widthOf(table, map, column));
  if (widths.every((width) => width === 0)) return '';
  const columns = widths.map((width) => element('col', { width: width > 0 ? width : undefined }));
  return element('colgroup', {}, columns.join(''));
}

function widthOf(table: Node, map: TableMap, column: number): number {
  for (let row = 0; row < map.height; row += 1) {
    const position = map.map[row * map.width + column];
    const cell = position === undefined ? null : table.nodeAt(position);
    const widths: unknown = cell?.attrs['colwidth'];
    if (position === undefined || !Array.isArray(widths)) continue;
    const width = Math.round(Number(widths[column - map.findCell(position).left]));
    if (width > 0) return Math.min(width, 9999);
  }
  return 0;
}
