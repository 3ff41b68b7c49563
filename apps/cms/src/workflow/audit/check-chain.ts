import type { Database } from '../../platform/database/database';
import { HEAD, LOG } from './audit-tables';
import { hashOf, START, type AuditRow } from './chain';

const BATCH = 2_000;

export type Verdict =
  | { isWhole: true; rows: number; hash: string }
  /** `seq` is the first row that is missing, or not as it was appended. */
  | { isWhole: false; seq: number };

/** Rows in order, some thousand at a time, so that a long log needs no memory. */
export async function* rowsAfter(db: Database, seq: number): AsyncGenerator<AuditRow[]> {
  let last = seq;
  for (;;) {
    const rows: AuditRow[] = await db(LOG).where('seq', '>', last).orderBy('seq').limit(BATCH);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.seq ?? last;
  }
}

/** Whether every row is as it was appended, and none is missing. */
export async function checkChain(
  db: Database,
  report: (done: number, total: number) => void,
): Promise<Verdict> {
  const head: { seq: number; hash: string } = await db(HEAD).where({ id: 1 }).first('seq', 'hash');
  let before: { seq: number; hash: string } = START;
  for await (const rows of rowsAfter(db, START.seq)) {
    for (const row of rows) {
      // What is appended while this runs comes after the head that was read.
      if (row.seq > head.seq) break;
      const seq = before.seq + 1;
      const follows = row.seq === seq && row.previous_hash === before.hash;
      if (!follows || hashOf(row) !== row.hash) return { isWhole: false, seq };
      before = row;
    }
    report(before.seq, head.seq);
    if (before.seq === head.seq) break;
  }
  const isWhole = before.seq === head.seq && before.hash === head.hash;
  return isWhole
    ? { isWhole, rows: head.seq, hash: head.hash }
    : { isWhole: false, seq: Math.min(before.seq + 1, head.seq) };
}
