import { spanOf } from '../nodes/tables.js';
import { rename, unwrap } from '../dom.js';

/** Makes tables fit the schema: no nested tables, no tables without cells, widths on the cells. */
export function prepareTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) if (isFrame(table)) removeFrame(table);
  // Inner tables come first, because the outer table keeps their flattened content.
  for (const table of [...root.querySelectorAll('table')].toReversed()) {
    const outer = table.parentElement?.closest('table');
    if (outer) flattenTable(table);
    else if (table.querySelector('td, th') === null) flattenTable(table);
    else makeRectangular(table);
  }
}

/** A table with one cell around another table is only layout. */
function isFrame(table: Element): boolean {
  if (table.querySelector('table') === null) return false;
  const cells = [...table.querySelectorAll('td, th')];
  return cells.filter((cell) => cell.closest('table') === table).length === 1;
}

function removeFrame(table: Element): void {
  const cell = table.querySelector('td, th');
  table.replaceWith(...(cell?.childNodes ?? []));
}

/** Replaces a table by paragraphs, one for each row, with dashes between the cells. */
function flattenTable(table: Element): void {
  const { ownerDocument: document } = table;
  const lines: Element[] = [];
  const caption = table.querySelector('caption');
  if (caption !== null) lines.push(rename(caption, 'p'));
  for (const row of table.querySelectorAll('tr')) {
    const line = document.createElement('p');
    for (const cell of row.querySelectorAll('td, th')) {
      if ((cell.textContent ?? '').trim() === '' && cell.querySelector('img') === null) continue;
      if (line.hasChildNodes()) line.append(' – ');
      for (const block of cell.querySelectorAll('p, div, li, ul, ol')) {
        block.before(' ');
        unwrap(block);
      }
      line.append(...cell.childNodes);
    }
    lines.push(line);
  }
  table.replaceWith(...lines);
}

/**
 * Normalizes a table as the editor does: rows of equal length, no overlapping cells, no rowspan
 * beyond the last row. It copies the widths of `col` to the cells, where the editor expects them.
 */
function makeRectangular(table: Element): void {
  const widths = columnWidths(table);
  const rows = [...table.querySelectorAll('tr')];
  /** For each column, the number of further rows that a cell from above spans. */
  let covered: number[] = [];
  const taken = rows.map((row, index) => {
    let column = 0;
    const below = [...covered];
    for (const cell of row.querySelectorAll('td, th')) {
      while (covered[column]) column += 1;
      let colspan = 1;
      while (colspan < spanOf(cell, 'colspan') && !covered[column + colspan]) colspan += 1;
      const rowspan = Math.min(spanOf(cell, 'rowspan'), rows.length - index);
      cell.setAttribute('colspan', String(colspan));
      cell.setAttribute('rowspan', String(rowspan));
      const own = Array.from({ length: colspan }, (_, offset) => widths[column + offset] ?? 0);
      if (own.some((width) => width > 0)) cell.setAttribute('data-colwidth', own.join(','));
      for (let offset = 0; offset < colspan; offset += 1) below[column + offset] = rowspan;
      column += colspan;
    }
    const columns = Array.from(below, (count) => count ?? 0);
    covered = columns.map((count) => Math.max(0, count - 1));
    return { width: columns.length, cells: columns.filter((count) => count > 0).length };
  });
  const widest = Math.max(...taken.map(({ width }) => width));
  for (const [index, row] of rows.entries()) {
    for (let count = taken[index]?.cells ?? 0; count < widest; count += 1) {
      row.append(table.ownerDocument.createElement('td'));
    }
  }
}

function columnWidths(table: Element): number[] {
  return [...table.querySelectorAll('col')].flatMap((column) => {
    const width = Number(/^\d+$/.exec(column.getAttribute('width') ?? '')?.[0] ?? '0');
    return Array.from({ length: spanOf(column, 'span') }, () => width);
  });
}
