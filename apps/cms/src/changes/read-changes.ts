import { wholeNumberOf, type Database } from '../platform/database/database';
import type { Action } from './append';
import { CHANGES, STATE } from './change-tables';

export interface Change {
  seq: number;
  at: Date;
  type: string;
  documentId: string;
  slug: string | null;
  action: Action;
  digest: string | null;
}

export interface ChangesState {
  /** The number of the newest change: anything computed at an older one may be stale. */
  seq: number;
  /** The number of published items. */
  count: number;
  digest: string;
}

/** The changes after a number, oldest first. */
export async function changesSince(db: Database, seq: number, limit: number): Promise<Change[]> {
  const rows: (Omit<Change, 'seq' | 'at' | 'documentId'> & {
    seq: string | number;
    at: string | number;
    document_id: string;
  })[] = await db(CHANGES).where('seq', '>', seq).orderBy('seq').limit(limit).select();
  return rows.map(({ document_id: documentId, ...row }) => ({
    ...row,
    ...{ documentId, seq: wholeNumberOf(row.seq), at: new Date(wholeNumberOf(row.at)) },
  }));
}

export async function changesState(db: Database): Promise<ChangesState> {
  const state = await db(STATE).first<ChangesState>('seq', 'count', 'digest');
  return { ...state, seq: wholeNumberOf(state.seq) };
}

const DAY_MS = 86_400_000;
export const KEPT_DAYS = 90;

/** Deletes changes older than 90 days that have a newer one of the same document. */
export async function trimChanges(db: Database): Promise<void> {
  const newer = db(`${CHANGES} as newer`)
    .whereRaw('newer.document_id = changes.document_id and newer.type = changes.type')
    .whereRaw('newer.seq > changes.seq')
    .select(db.raw('1'));
  await db(CHANGES)
    .where('at', '<', Date.now() - KEPT_DAYS * DAY_MS)
    .whereExists(newer)
    .delete();
}
