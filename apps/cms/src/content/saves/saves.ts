import { DAY_MS } from '@portal/vietnamese/days';
import * as z from 'zod';
import { wholeNumberOf, type Database } from '../../platform/database/database';

const KEPT_DAYS = 14;

export interface Save {
  /** Undefined if no administrator has saved it. */
  userId: number | undefined;
  userName: string;
  /** An ISO 8601 instant. */
  at: string;
  fields: string[];
}

interface Item {
  uid: string;
  documentId: string;
}

const names = z.array(z.string());

export async function noteSave(db: Database, item: Item, save: Save): Promise<void> {
  const savedAt = Date.parse(save.at);
  await db('document_saves').insert({
    ...{ uid: item.uid, document_id: item.documentId, saved_at: savedAt },
    ...{ user_id: save.userId ?? null, user_name: save.userName },
    fields: JSON.stringify(save.fields),
  });
  await db('document_saves')
    .where('saved_at', '<', savedAt - KEPT_DAYS * DAY_MS)
    .delete();
}

/** The saves after the instant `base`, oldest first. */
export async function savesSince(db: Database, item: Item, base: string): Promise<Save[]> {
  const rows = await db('document_saves')
    .where({ uid: item.uid, document_id: item.documentId })
    .where('saved_at', '>', Date.parse(base))
    .orderBy(['saved_at', 'id'])
    .select('user_id', 'user_name', 'saved_at', 'fields');
  return rows.map((row) => ({
    userId: row.user_id ?? undefined,
    userName: row.user_name,
    at: new Date(wholeNumberOf(row.saved_at)).toISOString(),
    fields: names.parse(JSON.parse(row.fields)),
  }));
}
