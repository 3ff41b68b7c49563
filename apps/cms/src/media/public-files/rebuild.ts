import type { Core } from '@strapi/strapi';
import { batchesOf } from '../../platform/database/chunk';
import { TABLE, type PublicFilesRow } from './tables';
import { isPublished, loadFileUses, publicTypes } from './uses';
import { isSame, putRows, rowOf } from './write';

/** To be raised whenever the same item has other files than before. */
export const PUBLIC_FILES_VERSION = 1;

const ITEMS = 100;

/** Reads all published items again; only rows that differ are written. */
export async function rebuildPublicFiles(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const stored: PublicFilesRow[] = await trx(TABLE).select();
    const left = new Map(stored.map((row) => [row.document_id, row]));
    for (const type of publicTypes(strapi)) {
      for (let after: number | undefined = 0; after !== undefined;) {
        const { uses, last } = await loadFileUses(strapi, type, { after, limit: ITEMS });
        const rows = uses.map((item) => rowOf(type, item.documentId, item));
        await putRows(
          trx,
          rows.filter((row) => !isSame(row, left.get(row.document_id))),
        );
        for (const row of rows) left.delete(row.document_id);
        after = last;
      }
    }
    const gone = [...left.values()].filter(({ hashes }) => hashes !== null);
    for (const batch of batchesOf(gone)) {
      await putRows(
        trx,
        batch.map(({ document_id: id }) => rowOf('', id)),
      );
    }
    // Nobody has known other rows: none needs to be looked at by other processes.
    if (stored.length === 0) await trx(TABLE).update({ changed_at: 0 });
  });
}

/** After an import by SQL or a restored backup: where not as many items are known as are published. */
export async function repairPublicFiles(strapi: Core.Strapi): Promise<void> {
  const known: { type: string; n: string | number }[] = await strapi.db
    .connection(TABLE)
    .whereNotNull('hashes')
    .groupBy('type')
    .select('type')
    .count({ n: '*' });
  const counts = new Map(known.map(({ type, n }) => [type, Number(n)]));
  for (const type of publicTypes(strapi)) {
    const published = await strapi.db.query(type).count({ where: isPublished(strapi, type) });
    if (published !== (counts.get(type) ?? 0)) return rebuildPublicFiles(strapi);
  }
}
