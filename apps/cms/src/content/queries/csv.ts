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

export const listCell = (texts: string[]) => texts.join('; ');
