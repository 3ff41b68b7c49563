import type { Core } from '@strapi/strapi';
import { batchesOf } from '../../platform/database/chunk';
import { TABLE, type PublicFilesRow } from './public-files-table';
import { isPublished, loadFileUses, publicTypes } from './load-file-uses';
import { isSame, putRows, rowOf } from './project-public-files';

/** Raise it when the same item would get other files. */
export const PUBLIC_FILES_VERSION = 1;

const ITEMS = 100;

/** Reads all published items again and writes only rows that differ. */
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
    // No process has seen other rows, so none needs to look at these.
    if (stored.length === 0) await trx(TABLE).update({ changed_at: 0 });
  });
}

/**
 * Rebuilds after an import by SQL or a restored backup: when the number of rows differs from that of
 * published items.
 */
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
