import { spanOfDays, type Day } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { wordsMatcher } from '../../platform/match-words';
import { LOG } from './audit-tables';
import type { AuditRow } from './chain';

export interface Asked {
  action?: string | undefined;
  /** The id of the user; null for acts without a user. */
  user?: number | null | undefined;
  /** The id of the subject. */
  subject?: string | undefined;
  /** All these words must occur in the names of the row, ignoring diacritics. */
  words?: string | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
}

interface AuditPage {
  rows: AuditRow[];
  /** The next value of `before`; undefined at the end. Even an empty page may have a next one. */
  next: number | undefined;
}

const BATCH = 1_000;
/** Batches scanned per request for words, so that no request reads the whole log. */
const MAX_BATCHES = 20;

/** The newest matching rows before the row `before`. */
export async function listAudit(
  db: Database,
  asked: Asked,
  { before, size }: { before: number | undefined; size: number },
): Promise<AuditPage> {
  const rows: AuditRow[] = [];
  const matches = matcherOf(asked.words);
  const limit = matches ? BATCH : size + 1;
  const bounds = await boundsOf(db, asked);
  let next = before;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const query = rowsOf(db, asked, bounds).orderBy('seq', 'desc').limit(limit);
    const found: AuditRow[] = await (next === undefined ? query : query.where('seq', '<', next));
    for (const row of found) {
      if (rows.length === size) return { rows, next };
      next = row.seq;
      if (!matches || matches(row)) rows.push(row);
    }
    if (found.length < limit) return { rows, next: undefined };
  }
  return { rows, next };
}

/** All matching rows, oldest first, in batches. */
export async function* auditInOrder(db: Database, asked: Asked): AsyncGenerator<AuditRow[]> {
  const matches = matcherOf(asked.words);
  const bounds = await boundsOf(db, asked);
  let last = 0;
  for (;;) {
    const query = rowsOf(db, asked, bounds).where('seq', '>', last).orderBy('seq').limit(BATCH);
    const found: AuditRow[] = await query;
    yield matches ? found.filter(matches) : found;
    const end = found.at(-1);
    if (!end || found.length < BATCH) return;
    last = end.seq;
  }
}

interface Bounds {
  start: number | undefined;
  end: number | undefined;
  /** Rows of the span have numbers after `after` and up to `until`. */
  after: number | undefined;
  until: number | undefined;
}

const CLOCKS_DIFFER_BY_MS = 3_600_000;

/** Converts days to a range of row numbers, which grow with time, so that younger rows are not read. */
async function boundsOf(db: Database, { from, to }: Asked): Promise<Bounds> {
  const start = from === undefined ? from : spanOfDays(from).start.getTime();
  const end = to === undefined ? to : spanOfDays(to).end.getTime();
  return {
    ...{ start, end },
    after: start === undefined ? start : await lastBefore(db, start - CLOCKS_DIFFER_BY_MS),
    until: end === undefined ? end : await lastBefore(db, end + CLOCKS_DIFFER_BY_MS),
  };
}

async function lastBefore(db: Database, at: number): Promise<number> {
  const row: Pick<AuditRow, 'seq'> | undefined = await db(LOG)
    .where('at', '<', at)
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'seq', order: 'desc' },
    ])
    .first('seq');
  return row?.seq ?? 0;
}

function rowsOf(
  db: Database,
  { action, user, subject }: Asked,
  { start, end, after, until }: Bounds,
): ReturnType<Database> {
  const rows = db(LOG);
  if (action !== undefined) void rows.where({ action });
  if (user !== undefined) void rows.where({ user_id: user });
  if (subject !== undefined) void rows.where({ subject_id: subject });
  if (start !== undefined) void rows.where('at', '>=', start);
  if (end !== undefined) void rows.where('at', '<', end);
  if (after !== undefined) void rows.where('seq', '>', after);
  if (until !== undefined) void rows.where('seq', '<=', until);
  return rows;
}

function matcherOf(words: string | undefined): ((row: AuditRow) => boolean) | undefined {
  const hasWords = wordsMatcher(words);
  return hasWords && ((row) => hasWords(`${row.subject_name} ${row.subject_id} ${row.user_name}`));
}
