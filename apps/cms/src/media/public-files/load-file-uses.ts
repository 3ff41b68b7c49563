import { isRecord } from '@portal/contract/is-record';
import type { Core, Struct, UID } from '@strapi/strapi';
import { instantOf } from '../../platform/database/database';
import { hashesIn } from '../../content/media-fields/upload-names';

/** A published item and the uploads that it shows, offers or links to. */
export interface FileUses {
  documentId: string;
  hashes: string[];
  /** Its posting date in milliseconds; 0 without one. */
  shownFrom: number;
}

export function isPublished(strapi: Core.Strapi, uid: UID.ContentType) {
  const { draftAndPublish } = strapi.contentType(uid).options ?? {};
  return draftAndPublish === true ? { publishedAt: { $notNull: true } } : {};
}

/** Of those of some items that are published. */
export async function loadFileUses(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<FileUses[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { ...isPublished(strapi, uid), documentId: { $in: documentIds } },
    populate: filesOf(strapi, strapi.contentType(uid)),
  });
  return rows.filter(isRecord).map((row) => ({
    documentId: String(row['documentId']),
    hashes: [...new Set(hashesOfRow(row))].toSorted(),
    shownFrom: millisecondsOf(row['postedAt']),
  }));
}

function millisecondsOf(postedAt: unknown): number {
  const isInstant = typeof postedAt === 'string' || postedAt instanceof Date;
  return isInstant ? instantOf(postedAt).getTime() : 0;
}

type Populate = Record<string, true | { populate: Populate }>;

/** The media of a type and its components, whatever their fields are called. */
function filesOf(strapi: Core.Strapi, { attributes }: Struct.Schema): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') populate[name] = true;
    if (attribute.type !== 'component') continue;
    populate[name] = { populate: filesOf(strapi, strapi.getModel(attribute.component)) };
  }
  return populate;
}

/** The hash of a file; for other values, the hashes in texts that name an upload. */
function hashesOfRow(value: unknown): string[] {
  if (typeof value === 'string') return hashesIn(value);
  if (Array.isArray(value)) return value.flatMap(hashesOfRow);
  if (!isRecord(value)) return [];
  const { hash, provider } = value;
  if (typeof hash === 'string' && typeof provider === 'string') return [hash];
  return Object.values(value).flatMap(hashesOfRow);
}
