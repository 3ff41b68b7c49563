import { tableOf } from '../../scripts/lib/table.ts';

/** A line of the table; `ok` is undefined where there is no bound. */
export interface ResultRow {
  title: string;
  ours: string;
  stock: string;
  ratio: string;
  bound: string;
  ok: boolean | undefined;
}

export function hasFailed(rows: ResultRow[]): boolean {
  return rows.some(({ ok }) => ok === false);
}

export function resultTable(rows: ResultRow[]): string {
  return tableOf(['phép đo', 'của ta', 'Strapi gốc', 'tỉ lệ', 'ngưỡng', ''], rows.map(cellsOf));
}

function cellsOf({ title, ours, stock, ratio, bound, ok }: ResultRow): string[] {
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'FAIL';
  return [title, ours, stock, ratio, bound, verdict];
}
