import { isRecord } from '@portal/contract/is-record';
import type { Core, Struct, UID } from '@strapi/strapi';
import { hashesIn } from '../../content/media-fields/upload-names';

/** A stored version of an item, and the hashes of the files that its fields use. */
export interface FilesInRow {
  row: Record<string, unknown>;
  uses: { field: string; hash: string }[];
}

/** Finds the files of stored versions: in media fields, in components, and by URL in texts. */
export async function loadFilesInItems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: object,
): Promise<FilesInRow[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where,
    populate: mediaOf(strapi, strapi.contentType(uid)),
  });
  return rows.filter(isRecord).map((row) => ({
    row,
    uses: Object.entries(row).flatMap(([field, value]) =>
      [...new Set(hashesOf(value))].map((hash) => ({ field, hash })),
    ),
  }));
}

type Populate = Record<string, true | { populate: Populate }>;

/** Strapi's `populate` for all media of a type and its components. */
function mediaOf(strapi: Core.Strapi, { attributes }: Struct.Schema): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') populate[name] = true;
    if (attribute.type !== 'component') continue;
    populate[name] = { populate: mediaOf(strapi, strapi.getModel(attribute.component)) };
  }
  return populate;
}

/** The hash of a file object; for other values, the hashes of uploads named in their texts. */
function hashesOf(value: unknown): string[] {
  if (typeof value === 'string') return hashesIn(value);
  if (Array.isArray(value)) return value.flatMap(hashesOf);
  if (!isRecord(value)) return [];
  const { hash, provider } = value;
  if (typeof hash === 'string' && typeof provider === 'string') return [hash];
  return Object.values(value).flatMap(hashesOf);
}
