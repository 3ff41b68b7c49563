import type { Database } from '../../platform/database/database';

const TABLE = 'taken_parts';
const DAYS_KEPT_MS = 2 * 86_400_000;

/** Maps finished resumable uploads to stored files, for clients that lost the response. */
export async function createTakenPartsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('parts').primary();
    table.integer('file_id').notNullable();
    table.bigInteger('at').notNullable().index();
  });
}

export async function putTaken(trx: Database, parts: string, fileId: number): Promise<void> {
  const row = { parts, file_id: fileId, at: Date.now() };
  await trx(TABLE).insert(row).onConflict('parts').ignore();
}

export async function findTaken(db: Database, parts: readonly string[]): Promise<number[]> {
  const rows: { parts: string; file_id: number }[] = await db(TABLE).whereIn('parts', parts);
  return parts.flatMap((one) => rows.find((row) => row.parts === one)?.file_id ?? []);
}

export async function forgetTaken(db: Database): Promise<void> {
  await db(TABLE)
    .where('at', '<', Date.now() - DAYS_KEPT_MS)
    .delete();
}
