import { expect, test } from 'vitest';
import { batchesAfter, withFirstBatch } from './batches';

const ROWS = Array.from({ length: 1_000 }, (_none, at) => ({ at }));

function readRows(reads: number[]) {
  return batchesAfter<{ at: number }, number>(
    async (after, limit) => {
      const start = after === undefined ? 0 : after.value + 1;
      reads.push(start);
      return ROWS.slice(start, start + limit);
    },
    ({ at }) => ({ value: at, documentId: '' }),
  );
}

test('every row comes once, in its order', async () => {
  const rows = (await Array.fromAsync(await withFirstBatch(readRows([])))).flat();
  expect(rows).toEqual(ROWS);
});

test('nothing is read that nobody has asked for, but the beginning', async () => {
  const reads: number[] = [];
  const all = (await withFirstBatch(readRows(reads)))[Symbol.asyncIterator]();
  expect(reads).toEqual([0]);
  const { value } = await all.next();
  expect(reads).toEqual([0]);
  await all.next();
  expect(reads).toEqual([0, value.length]);
});

test('a beginning that fails is known before anything is sent', async () => {
  const failing = batchesAfter<{ at: number }, number>(
    () => Promise.reject(new Error('the database is away')),
    ({ at }) => ({ value: at, documentId: '' }),
  );
  await expect(withFirstBatch(failing)).rejects.toThrow('away');
});
