import type { Item } from '../../content/item-rights';
import type { Database } from '../../platform/database/database';

const TABLE = 'preview_rounds';

/** The revocation counter of each item's preview addresses; without a row it is 0. */
export async function createPreviewRoundsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.integer('round').notNullable();
    table.primary(['uid', 'document_id']);
  });
}

export async function roundOf(db: Database, item: Item): Promise<number> {
  const row: { round: number } | undefined = await db(TABLE).where(keyOf(item)).first('round');
  return row?.round ?? 0;
}

/** Revokes all preview addresses of an item. */
export async function endPreviews(trx: Database, item: Item): Promise<void> {
  await trx(TABLE)
    .insert({ ...keyOf(item), round: 1 })
    .onConflict(['uid', 'document_id'])
    .merge({ round: trx.raw('?? + 1', [`${TABLE}.round`]) });
}

const keyOf = ({ uid, documentId }: Item) => ({ uid, document_id: documentId });
