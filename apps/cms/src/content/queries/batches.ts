import type { CursorKey, CursorValue } from '@portal/contract/cursor';

const BATCH = 250;

/**
 * Reads all rows of a list in batches by keyset pagination, so that neither a long list nor a slow reader
 * costs memory.
 */
export async function* batchesAfter<Row, Value extends CursorValue>(
  read: (after: CursorKey<Value> | undefined, limit: number) => Promise<Row[]>,
  keyOf: (last: Row) => CursorKey<Value>,
): AsyncGenerator<Row[]> {
  let after: CursorKey<Value> | undefined;
  for (;;) {
    const rows = await read(after, BATCH);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < BATCH) return;
    after = keyOf(last);
  }
}

/** Reads the first batch eagerly, while a failure can still be answered with an error status. */
export async function withFirstBatch<T>(batches: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const rest = batches[Symbol.asyncIterator]();
  const first = await rest.next();
  return (async function* all() {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  })();
}
