import { isBlank, rename } from '../dom.js';
import { styleOf } from './style.js';

const DECLARED_LAYOUT = [
  ...['table[role="presentation"]', 'table[role="none"]', 'table#layoutsTable'],
  'table.ms-rte-layouttable',
].join(',');
const DATA_TABLE_PARTS = 'th, caption, thead';
/** A boxed remark has fewer blocks. */
const MIN_ARTICLE_BLOCKS = 3;

/** Replaces tables that only serve layout by the content of their cells. */
export function openLayoutTables(root: Element): void {
  for (const table of [...root.querySelectorAll('table')].toReversed()) {
    if (isLayout(table)) openTable(table);
  }
}

function isLayout(table: Element): boolean {
  const cells = own(table, 'td, th');
  if (own(table, DATA_TABLE_PARTS).length > 0) return false;
  if (table.matches(DECLARED_LAYOUT)) return true;
  if (table.querySelector('.ms-rte-layoutszone-outer, .ms-rte-layoutszone-inner')) return true;
  const [cell] = cells;
  // A table without attributes was made in our own editor.
  if (cell === undefined || cells.length > 1 || table.attributes.length === 0) return false;
  return holdsArticle(table, cell);
}

/**
 * Whether a single cell contains an article; a bordered cell with a short remark is a drawn box.
 */
function holdsArticle(table: Element, cell: Element): boolean {
  if (cell.querySelector('table, h1, h2, h3, h4, h5, h6, figure') !== null) return true;
  const blocks = [...cell.querySelectorAll('p, div, ul, ol')].filter(
    (block) => !isBlank(block.textContent) && block.querySelector('p, div, ul, ol') === null,
  );
  return blocks.length >= MIN_ARTICLE_BLOCKS && !hasBorder(table, cell);
}

function hasBorder(table: Element, cell: Element): boolean {
  const width = table.getAttribute('border') ?? '0';
  return (
    (width !== '0' && width !== '') ||
    [table, cell].some((element) =>
      [...styleOf(element)].some(
        ([name, value]) =>
          name.startsWith('border') && /\b(solid|double|dashed|dotted)\b/.test(value),
      ),
    )
  );
}

function own(table: Element, selector: string): Element[] {
  return [...table.querySelectorAll(selector)].filter((part) => part.closest('table') === table);
}

function openTable(table: Element): void {
  const parts = own(table, 'td').map((cell) => rename(cell, 'div', ['align', 'style']));
  table.replaceWith(...parts);
}
