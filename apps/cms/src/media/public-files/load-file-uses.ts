import type { Core, UID } from '@strapi/strapi';
import { instantOf } from '../../platform/database/database';
import type { Item } from '../../content/item-rights';
import { loadFilesInItems } from '../files/files-in-items';

/** A published item and the hashes of the uploads that it uses. */
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

/** The uploads of the published ones among these items. */
export async function loadFileUses(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<FileUses[]> {
  const found = await loadFilesInItems(strapi, uid, {
    ...isPublished(strapi, uid),
    documentId: { $in: documentIds },
  });
  return found.map(({ row, uses }) => ({
    documentId: String(row['documentId']),
    hashes: [...new Set(uses.map(({ hash }) => hash))].toSorted(),
    shownFrom: millisecondsOf(row['postedAt']),
  }));
}

/** The hashes of the uploads that the draft of an item uses. */
export async function draftUploads(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
): Promise<Set<string>> {
  const found = await loadFilesInItems(strapi, uid, { documentId, publishedAt: null });
  return new Set(found.flatMap(({ uses }) => uses.map(({ hash }) => hash)));
}

function millisecondsOf(postedAt: unknown): number {
  const isInstant = typeof postedAt === 'string' || postedAt instanceof Date;
  return isInstant ? instantOf(postedAt).getTime() : 0;
}
