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
  /** A reader of an earlier number may have missed that something went (`trim-changes.ts`). */
  forgotten: number;
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
  const state = await db(STATE).first<ChangesState>('seq', 'count', 'digest', 'forgotten');
  const [seq, forgotten] = [wholeNumberOf(state.seq), wholeNumberOf(state.forgotten)];
  return { ...state, seq, forgotten };
}
