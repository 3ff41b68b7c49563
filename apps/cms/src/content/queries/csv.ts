import { stringify, type Options } from 'csv-stringify/sync';

/** Escapes cells that begin like a formula, because spreadsheets would run them (CWE-1236). */
const OPTIONS: Options = { escape_formulas: true, record_delimiter: 'windows' };

/** The header row, after the byte order mark by which Excel recognises UTF-8. */
export function csvHead(columns: readonly string[]): string {
  return stringify([columns], { ...OPTIONS, bom: true });
}

export function csvLines(rows: string[][]): string {
  return stringify(rows, OPTIONS);
}

export const joined = (texts: string[]) => texts.join('; ');

/** An absolute URL if `WEB_PUBLIC_URL` is set, so that a cell is a working link; otherwise the path. */
export function onSite(path: string): string {
  const site = process.env['WEB_PUBLIC_URL'];
  return site ? new URL(path, site).href : path;
}
