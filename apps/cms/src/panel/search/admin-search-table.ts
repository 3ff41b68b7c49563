import { isPostgres, type Database } from '../../platform/database/database';

export const ADMIN_SEARCH_TABLE = 'admin_search';

/**
 * The words by which the admin finds a document (drafts included) or a file. `words` are folded, each with
 * a blank before it, so that ` word` matches the beginning of a word.
 */
export async function createAdminSearchTable(db: Database): Promise<void> {
  // `without rowid` clusters the rows of a type on SQLite, because a search scans them all.
  const order = isPostgres(db) ? '' : 'without rowid';
  await db.raw(
    `create table if not exists ?? (
      uid varchar(255) not null, document_id varchar(255) not null, words text not null,
      primary key (uid, document_id)
    ) ${order}`,
    [ADMIN_SEARCH_TABLE],
  );
}

interface AdminSearchRow {
  uid: string;
  document_id: string;
  words: string;
}

export async function putRow(trx: Database, row: AdminSearchRow): Promise<void> {
  await trx(ADMIN_SEARCH_TABLE).insert(row).onConflict(['uid', 'document_id']).merge(['words']);
}

/** Inserts missing rows and keeps existing ones; `rows` may contain a document twice. */
export async function fillRows(db: Database, rows: AdminSearchRow[]): Promise<void> {
  await db(ADMIN_SEARCH_TABLE).insert(rows).onConflict(['uid', 'document_id']).ignore();
}
