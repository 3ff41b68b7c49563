import { RECORD_TYPES, type RecordType } from '@portal/contract/exported-fields';
import type { Core } from '@strapi/strapi';
import type { PublicDocument } from '../../changes/append';
import type { Database } from '../../platform/database/database';
import { obsoleteAmong } from '../withdrawals/obsolete';
import { contentTypeOfUid, uidOf } from '../content-types';
import { visibleRows } from '../queries/published';
import { populateOf, recordText } from './public-record';
import { uploadsOf } from './record-uploads';

/** The record type of a content type; undefined if the portal does not publish that type. */
export function recordTypeOf(uid: string): RecordType | undefined {
  return RECORD_TYPES.find((type) => uidOf(type) === uid);
}

/** The current public state of some documents, with all their relations and files. */
export async function loadPublicDocuments(
  strapi: Core.Strapi,
  trx: Database,
  type: RecordType,
  documentIds: readonly string[],
): Promise<PublicDocument[]> {
  const ids: number[] = await visibleOf(strapi, trx, type)
    .whereIn('t.document_id', documentIds)
    .pluck('t.id');
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uidOf(type))
    .findMany({ where: { id: { $in: ids } }, populate: populateOf(strapi, type) });
  const uploads = await uploadsOf(strapi, rows);
  const obsolete = await obsoleteAmong(trx, documentIds);
  const seen = new Map(
    rows.map((row, place) => {
      const slug = typeof row['slug'] === 'string' ? row['slug'] : null;
      const record = recordText(strapi, type, row, {
        uploads: uploads[place] ?? [],
        ...obsolete.get(`${type}/${String(row['documentId'])}`),
      });
      return [String(row['documentId']), { slug, record }];
    }),
  );
  const left = new Set<string>(
    await trx(tableOf(strapi, type)).whereIn('document_id', documentIds).pluck('document_id'),
  );
  return documentIds.map((documentId) => ({
    ...{ slug: null, record: null, ...seen.get(documentId) },
    ...{ documentId, isDeleted: !left.has(documentId) },
  }));
}

export function visibleOf(strapi: Core.Strapi, db: Database, type: RecordType) {
  const listed = contentTypeOfUid(uidOf(type));
  return listed === undefined ? db(`${tableOf(strapi, type)} as t`) : visibleRows(db, listed);
}

export function tableOf(strapi: Core.Strapi, type: RecordType): string {
  return strapi.contentType(uidOf(type)).collectionName ?? '';
}
