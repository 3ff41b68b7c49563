import type { CursorKey, CursorValue } from '@portal/contract/cursor';

const BATCH = 250;

/**
 * All rows of a list, each batch after the last row of the one before, so that neither the length of the
 * list nor a slow reader costs memory.
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

/** Reads the first batch now: a failure is still an answer of its own. */
export async function begun<T>(batches: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const rest = batches[Symbol.asyncIterator]();
  const first = await rest.next();
  return (async function* all() {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  })();
}
