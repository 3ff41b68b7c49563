import type { ResultRow } from './row.ts';

const HEAD = ['phép đo', 'của ta', 'Strapi gốc', 'tỉ lệ', 'ngưỡng', ''];

/** The rows as a Markdown table that is also easy to read as plain text. */
export function tableOf(rows: ResultRow[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const show = (cells: string[]) =>
    `| ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [show(head), rule, ...body.map(show)].join('\n');
}

function cellsOf({ title, ours, stock, ratio, bound, ok }: ResultRow): string[] {
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'FAIL';
  return [title, ours, stock, ratio, bound, verdict];
}

function padded(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
