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

/** A position in the changes. Anything computed at an earlier position may be stale. */
export interface Position {
  /** The number of the newest change. */
  seq: number;
  /** Counts changes of public answers that change no item (`raiseRevision`). */
  revision: number;
}

export interface ChangesState extends Position {
  /** The number of published items. */
  count: number;
  digest: string;
  /** A reader who stopped before this number may have missed withdrawals (`trim-changes.ts`). */
  forgotten: number;
}

/** At most `limit` changes after a sequence number, oldest first. */
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
  const columns = ['seq', 'revision', 'count', 'digest', 'forgotten'];
  const state = await db(STATE).first<ChangesState>(columns);
  return { ...state, ...positionOf(state), forgotten: wholeNumberOf(state.forgotten) };
}

/** PostgreSQL returns `bigint` columns as text. */
export type StoredPosition = Record<keyof Position, string | number>;

export function positionOf(row: StoredPosition): Position {
  return { seq: wholeNumberOf(row.seq), revision: wholeNumberOf(row.revision) };
}
