import type { Core, UID } from '@strapi/strapi';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { readModelsOf } from '../../platform/read-models/registry';
import { canonical } from '../../content/document-middlewares/rich-text';
import { PUBLIC_FILES_TABLE } from '../public-files/public-files-table';
import { portalUids } from '../../content/content-types';
import type { StoredFile } from './file';
import type { TextPlace } from './texts-with-file';

/**
 * Updates the URL and sizes of a changed file in the texts that name its former URL, and projects the
 * items that use it. It bypasses the Document Service, because no editor changed the items, so
 * `updatedAt` must stay and no draft may look newer than its published version.
 */
export async function followInItems(
  strapi: Core.Strapi,
  trx: Database,
  former: StoredFile,
  texts: TextPlace[],
): Promise<void> {
  const published = new Map<UID.ContentType, Set<string>>();
  for (const place of texts) {
    if (!(await rewrite(strapi, trx, place))) continue;
    published.set(place.uid, (published.get(place.uid) ?? new Set()).add(place.documentId));
  }
  // Rewritten texts are projected again, because positions of links in them move. Projecting in batches
  // takes a fourth of the time, and the editor waits for it.
  for (const [uid, documentIds] of published) {
    for (const batch of batchesOf([...documentIds])) {
      await readModelsOf(strapi).project(trx, uid, batch);
    }
  }
  for (const { type, document_id: documentId } of await itemsWith(strapi, trx, former.hash)) {
    await readModelsOf(strapi).project(trx, type, [documentId]);
  }
}

/** Returns true if the text belongs to a published version. */
async function rewrite(strapi: Core.Strapi, trx: Database, place: TextPlace): Promise<boolean> {
  const { uid, field, id } = place;
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  const row = await strapi.db.query(uid).findOne({
    where: { id },
    select: [field, ...(hasDrafts ? ['publishedAt'] : [])],
  });
  if (typeof row?.[field] !== 'string') return false;
  const text = await canonical(strapi, row[field]);
  await trx(strapi.contentType(uid).collectionName ?? '')
    .where({ id })
    .update({ [columnOf(strapi, uid, field)]: text });
  return Boolean(row.publishedAt);
}

function columnOf(strapi: Core.Strapi, uid: UID.ContentType, field: string): string {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  return attribute && 'columnName' in attribute ? String(attribute.columnName) : field;
}

interface Item {
  type: UID.ContentType;
  document_id: string;
}

/** The published items that use an upload. */
export async function itemsWith(strapi: Core.Strapi, trx: Database, hash: string): Promise<Item[]> {
  const rows: { type: string; document_id: string }[] = await trx(PUBLIC_FILES_TABLE)
    .where({ hash })
    .select('type', 'document_id');
  return rows.flatMap(({ type: name, document_id }) => {
    const type = portalUids(strapi).find((one) => one === name);
    return type ? [{ type, document_id }] : [];
  });
}
