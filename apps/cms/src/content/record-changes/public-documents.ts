import type { Core, Struct, UID } from '@strapi/strapi';
import { contentTypeOfUid } from '../content-types';
import { visibleRows } from '../queries/published';
import type { Database } from '../../platform/database/database';
import type { PublicDocument } from '../../changes/append';
import { digestOfContent } from '../../changes/digest';

/** The public state of some documents at this moment, with everything that belongs to them. */
export async function loadPublicDocuments(
  strapi: Core.Strapi,
  trx: Database,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<PublicDocument[]> {
  const ids: number[] = await visibleOf(strapi, trx, uid)
    .whereIn('t.document_id', documentIds)
    .pluck('t.id');
  const rows = await strapi.db.query(uid).findMany({
    where: { id: { $in: ids } },
    populate: contentOf(strapi, strapi.contentType(uid)),
  });
  const seen = new Map(rows.map((row) => [String(row.documentId), row]));
  const left: string[] = await trx(tableOf(strapi, uid))
    .whereIn('document_id', documentIds)
    .pluck('document_id');
  return documentIds.map((documentId) => {
    const row = seen.get(documentId);
    return {
      ...{ type: uid, documentId, slug: typeof row?.slug === 'string' ? row.slug : null },
      digest: row === undefined ? null : digestOfContent(row),
      isDeleted: !left.includes(documentId),
    };
  });
}

export function visibleOf(strapi: Core.Strapi, db: Database, uid: UID.ContentType) {
  const type = contentTypeOfUid(uid);
  return type === undefined ? db(`${tableOf(strapi, uid)} as t`) : visibleRows(db, type);
}

export function tableOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  return strapi.contentType(uid).collectionName ?? '';
}

type Populate = Record<string, true | { select?: string[]; populate?: Populate }>;

const FILE_FIELDS = [
  'url',
  'alternativeText',
  'caption',
  'mime',
  'size',
  'width',
  'height',
  'formats',
];
const NOT_CONTENT = new Set(['createdBy', 'updatedBy', 'localizations']);

/** Files with their shown details, whole components, and the documents that relations point to. */
function contentOf(strapi: Core.Strapi, { attributes }: Struct.Schema): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') populate[name] = { select: FILE_FIELDS };
    if (attribute.type === 'component') {
      populate[name] = { populate: contentOf(strapi, strapi.getModel(attribute.component)) };
    }
    const isOwn = attribute.type === 'relation' && !('mappedBy' in attribute);
    if (isOwn && !NOT_CONTENT.has(name)) populate[name] = { select: ['documentId'] };
  }
  return populate;
}
