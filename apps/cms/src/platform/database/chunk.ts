/** SQLite allows some thirty thousand parameters per statement; this many rows stay far below. */
const BATCH = 500;

export function* batchesOf<T>(rows: readonly T[], size = BATCH): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
