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
