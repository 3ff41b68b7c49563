import { RECORD_TYPES } from '@portal/contract/exported-fields';
import type { Core, UID } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { enqueueMany } from '../../platform/jobs/enqueue';
import type { Worker } from '../../platform/jobs/worker';
import { uidOf } from '../content-types';
import { relationTables } from '../relation-tables';
import { RECORD_AGAIN, RECORDINGS } from './changes-read-model';
import { tableOf } from './public-documents';
import { recordFields } from './public-record';

interface Item {
  uid: UID.ContentType;
  documentId: string;
}

/**
 * The published items whose record names this one in a relation of their own; records have no relations in
 * components. It starts from the named item, because the other direction would scan a hundred thousand
 * documents for each field.
 */
export async function itemsThatName(
  strapi: Core.Strapi,
  trx: Database,
  { uid, documentId }: Item,
): Promise<Item[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const rows = trx(tableName).where({ document_id: documentId }).select('id');
  const found: Item[] = [];
  for (const type of RECORD_TYPES) {
    const naming = uidOf(type);
    const hasDrafts = strapi.contentType(naming).options?.draftAndPublish === true;
    const fields = recordFields(strapi, type);
    for (const { field, name, own, other } of relationTables(strapi, naming, uid)) {
      if (!(field in fields)) continue;
      const linked = trx(name).whereIn(other, rows.clone()).select(own);
      const holders = trx(tableOf(strapi, type)).whereIn('id', linked);
      if (hasDrafts) void holders.whereNotNull('published_at');
      const documentIds: string[] = await holders.distinct('document_id').pluck('document_id');
      for (const one of documentIds) found.push({ uid: naming, documentId: one });
    }
  }
  return found;
}

/** Enqueues jobs that record items again after the commit, because there may be thousands. */
export async function recordAgain(
  strapi: Core.Strapi,
  trx: Database,
  items: readonly Item[],
): Promise<void> {
  if (items.length === 0) return;
  const jobs = items.map((item) => ({
    ...{ kind: RECORD_AGAIN, key: `${item.uid}/${item.documentId}` },
    payload: { uid: item.uid, documentId: item.documentId },
  }));
  await enqueueMany(trx, jobs);
  const wake = () => strapi.has(RECORDINGS) && strapi.get<Worker>(RECORDINGS).wake();
  await strapi.db.transaction(({ onCommit }) => onCommit(wake));
}
