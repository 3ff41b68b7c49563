import type { Database } from '../../platform/database/database';
import { HEAD, LOG } from './audit-tables';
import { hashOf, START, type AuditRow } from './chain';

const BATCH = 2_000;

/** A position in the hash chain. */
type Link = Pick<AuditRow, 'seq' | 'hash'>;

type Verdict =
  | { isWhole: true; rows: number; hash: string }
  /** `seq` is the first row that is missing or altered. */
  | { isWhole: false; seq: number };

/** Rows in order, in batches, so that memory does not grow with the log. */
export async function* rowsAfter(db: Database, seq: number): AsyncGenerator<AuditRow[]> {
  let last = seq;
  for (;;) {
    const rows: AuditRow[] = await db(LOG).where('seq', '>', last).orderBy('seq').limit(BATCH);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.seq ?? last;
  }
}

/** The number of the first missing or altered row; undefined if the chain is intact. */
function firstBroken(before: Link, rows: readonly AuditRow[]): number | undefined {
  let last = before;
  for (const row of rows) {
    const follows = row.seq === last.seq + 1 && row.previous_hash === last.hash;
    if (!follows || hashOf(row) !== row.hash) return last.seq + 1;
    last = row;
  }
  return undefined;
}

/** Verifies the whole chain: no row is missing or altered. */
export async function checkChain(
  db: Database,
  report: (done: number, total: number) => void,
): Promise<Verdict> {
  const head = await readHead(db);
  let before: Link = START;
  for await (const rows of rowsAfter(db, START.seq)) {
    // Ignores rows appended meanwhile, which come after the head that was read.
    const told = rows.filter(({ seq }) => seq <= head.seq);
    const broken = firstBroken(before, told);
    if (broken !== undefined) return { isWhole: false, seq: broken };
    before = told.at(-1) ?? before;
    report(before.seq, head.seq);
    if (before.seq === head.seq) break;
  }
  const isWhole = before.seq === head.seq && before.hash === head.hash;
  return isWhole
    ? { isWhole, rows: head.seq, hash: head.hash }
    : { isWhole: false, seq: Math.min(before.seq + 1, head.seq) };
}

function readHead(db: Database): Promise<Link> {
  return db(HEAD).where({ id: 1 }).first('seq', 'hash');
}

const MAX_ROWS_CHECKED = 5_000;

interface CheckedPart {
  /** The rows from `from` to `to` (inclusive) were checked, of `total`. */
  from: number;
  to: number;
  total: number;
  /** The first row that is missing or altered; null if the checked part is intact. */
  broken: number | null;
  /** The hash of the last checked row. */
  hash: string;
}

/** Checks up to `MAX_ROWS_CHECKED` rows after the row `after`, which is trusted; without it, the newest rows. */
export async function checkPart(db: Database, after: number | undefined): Promise<CheckedPart> {
  const head = await readHead(db);
  const start = Math.min(after ?? Math.max(head.seq - MAX_ROWS_CHECKED, START.seq), head.seq);
  const before: Link | undefined =
    start === START.seq ? START : await db(LOG).where({ seq: start }).first('seq', 'hash');
  const until = Math.min(start + MAX_ROWS_CHECKED, head.seq);
  const rows: AuditRow[] = await db(LOG)
    .whereBetween('seq', [start + 1, until])
    .orderBy('seq');
  const part = { from: start + 1, to: until, total: head.seq };
  const last: Link = rows.at(-1) ?? before ?? { seq: 0, hash: '' };
  const broken = before === undefined ? start : firstBroken(before, rows);
  if (broken !== undefined) return { ...part, broken, hash: last.hash };
  const isEnd = last.seq === head.seq && last.hash === head.hash;
  const isMissing = last.seq < until || (until === head.seq && !isEnd);
  return { ...part, broken: isMissing ? Math.min(last.seq + 1, head.seq) : null, hash: last.hash };
}
