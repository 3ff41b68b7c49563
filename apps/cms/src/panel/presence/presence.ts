import { wholeNumberOf, type Database } from '../../platform/database/database';

/** A window without a heartbeat for so long counts as closed. */
const GONE_AFTER_MS = 60_000;

interface OpenWindow {
  /** A UUID that the window chose. */
  window: string;
  uid: string;
  documentId: string;
  userId: number;
  userName: string;
}

export interface OtherEditor {
  userId: number;
  userName: string;
  /** An ISO 8601 instant. */
  since: string;
}

/** Stores the heartbeat of a window, and returns who else has the item open. `now` is in milliseconds. */
export async function noteWindow(
  db: Database,
  open: OpenWindow,
  now: number,
): Promise<OtherEditor[]> {
  const { window, uid, documentId, userId, userName } = open;
  await db('document_presence')
    .insert({
      ...{ window, uid, document_id: documentId, user_id: userId, user_name: userName },
      ...{ since: now, seen_at: now },
    })
    .onConflict('window')
    .merge({ seen_at: now });
  await db('document_presence')
    .where('seen_at', '<', now - GONE_AFTER_MS)
    .delete();
  const rows = await db('document_presence')
    .where({ uid, document_id: documentId })
    .whereNot({ window })
    .orderBy('since')
    .select('user_id', 'user_name', 'since');
  return rows.map((row) => ({
    userId: row.user_id,
    userName: row.user_name,
    since: new Date(wholeNumberOf(row.since)).toISOString(),
  }));
}

/** A window can only be closed by its own user. */
export async function forgetWindow(db: Database, window: string, userId: number): Promise<void> {
  await db('document_presence').where({ window, user_id: userId }).delete();
}
