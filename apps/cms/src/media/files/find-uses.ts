import type { Core, UID } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { publicUids } from '../../content/content-types';
import type { StoredFile } from './file';
import { findTextsWith } from './texts-with-file';

/** The fields by which editors know an item, in this order; a draft of a law may have no number. */
const NAMES = ['title', 'number', 'name', 'abstract'];

/** The items that use a file, drafts too, as editors call them: `Tin bài “Khai mạc”`; each once. */
export async function findUsesOf(strapi: Core.Strapi, file: StoredFile): Promise<string[]> {
  const related = await strapi.db
    .connection('files_related_mph')
    .where({ file_id: file.id })
    .select<Related[]>('related_id', 'related_type');
  const names = new Set<string>();
  for (const uid of publicUids(strapi)) {
    const ids = await idsOf(strapi, uid, related);
    for (const name of await namesOf(strapi, uid, ids)) names.add(name);
  }
  for (const { uid, id } of await findTextsWith(strapi, file.url)) {
    for (const name of await namesOf(strapi, uid, [id])) names.add(name);
  }
  return [...names];
}

interface Related {
  related_id: number;
  related_type: string;
}

/** The ids of rows that use the file themselves or in a component. */
async function idsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  related: Related[],
): Promise<number[]> {
  const idsIn = (type: string) =>
    related.filter((one) => one.related_type === type).map((one) => one.related_id);
  const { attributes, collectionName } = strapi.contentType(uid);
  const components = Object.values(attributes).flatMap((attribute) =>
    attribute.type === 'component' ? [attribute.component] : [],
  );
  const owners = await Promise.all(
    [...new Set(components)].map((component) =>
      ownersOf(strapi.db.connection, `${collectionName}_cmps`, component, idsIn(component)),
    ),
  );
  return [...idsIn(uid), ...owners.flat()];
}

async function ownersOf(
  db: Database,
  table: string,
  component: string,
  ids: number[],
): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db(table)
    .where({ component_type: component })
    .whereIn('cmp_id', ids)
    .select<{ entity_id: number }[]>('entity_id');
  return rows.map((row) => row.entity_id);
}

async function namesOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  ids: number[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { attributes, info } = strapi.contentType(uid);
  const fields = NAMES.filter((name) => name in attributes);
  if (fields.length === 0) return [info.displayName];
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: ids }, select: fields });
  return rows.map((row) => {
    const names = fields.map((field) => row[field]).filter((value) => typeof value === 'string');
    return `${info.displayName} “${names.find((name) => name !== '') ?? ''}”`;
  });
}
