import { stringify, type Options } from 'csv-stringify/sync';

/** A cell that begins like a formula gets an apostrophe: spreadsheets would run it (CWE-1236). */
const OPTIONS: Options = { escape_formulas: true, record_delimiter: 'windows' };

/** The names of the columns after the mark by which Excel recognises UTF-8. */
export function csvHead(columns: readonly string[]): string {
  return stringify([columns], { ...OPTIONS, bom: true });
}

export function csvLines(rows: string[][]): string {
  return stringify(rows, OPTIONS);
}

export const joined = (texts: string[]) => texts.join('; ');

/** The whole address where the public's address of the site is known, so that a cell can be followed. */
export function onSite(path: string): string {
  const site = process.env['WEB_PUBLIC_URL'];
  return site ? new URL(path, site).href : path;
}
