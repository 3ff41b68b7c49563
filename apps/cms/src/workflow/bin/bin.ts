import { DAY_MS } from '@portal/vietnamese/days';
import type { Item } from '../../content/item-rights';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { BIN } from './bin-table';

const KEPT_DAYS = 90;

export interface Deleted {
  uid: string;
  documentId: string;
  title: string;
  wasPublic: boolean;
  /** ISO 8601 instants. */
  deletedAt: string;
  goneAt: string;
  userName: string;
}

interface Row {
  uid: string;
  document_id: string;
  version_id: number;
  title: string;
  was_public: boolean | number;
  deleted_at: string | number;
  user_name: string;
}

/** Deleted items of some types, last deleted first. */
export async function listBin(
  db: Database,
  uids: readonly string[],
  { skipped, limit }: { skipped: number; limit: number },
): Promise<Deleted[]> {
  const rows: Row[] = await db(BIN)
    .whereIn('uid', uids)
    .orderBy([
      { column: 'deleted_at', order: 'desc' },
      { column: 'version_id', order: 'desc' },
    ])
    .offset(skipped)
    .limit(limit);
  return rows.map(deletedOf);
}

function deletedOf(row: Row): Deleted {
  const deletedAt = wholeNumberOf(row.deleted_at);
  return {
    ...{ uid: row.uid, documentId: row.document_id, title: row.title },
    ...{ wasPublic: Boolean(row.was_public), userName: row.user_name },
    deletedAt: new Date(deletedAt).toISOString(),
    goneAt: new Date(deletedAt + KEPT_DAYS * DAY_MS).toISOString(),
  };
}

/** The id of the version with the content of a deleted item. */
export async function versionInBin(
  db: Database,
  { uid, documentId }: Item,
): Promise<number | undefined> {
  const row: Row | undefined = await db(BIN).where({ uid, document_id: documentId }).first();
  return row?.version_id;
}

export async function takeOutOfBin(trx: Database, { uid, documentId }: Item): Promise<void> {
  await trx(BIN).where({ uid, document_id: documentId }).delete();
}

/** Purges items deleted more than `KEPT_DAYS` ago with all their versions; returns their number. */
export async function emptyBin(db: Database, now: number): Promise<number> {
  const rows: Row[] = await db(BIN).where('deleted_at', '<', now - KEPT_DAYS * DAY_MS);
  for (const { uid, document_id } of rows) {
    // One transaction per item, so that an editor's save waits for one at most.
    await db.transaction(async (trx) => {
      const versions = () => trx('document_versions').where({ uid, document_id });
      const contents = await versions().distinct('content_id').pluck('content_id');
      await versions().delete();
      for (const id of contents) await trx('document_contents').where({ id }).delete();
      await trx(BIN).where({ uid, document_id }).delete();
    });
  }
  return rows.length;
}
