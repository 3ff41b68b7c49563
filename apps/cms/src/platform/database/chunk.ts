/** SQLite takes some thirty thousand parameters in a statement; this many rows are far from it. */
const BATCH = 500;

export function* batchesOf<T>(rows: readonly T[], size = BATCH): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
