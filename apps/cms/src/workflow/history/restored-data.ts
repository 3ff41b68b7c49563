import { isRecord } from '@portal/contract/is-record';
import type { Core, Struct, UID } from '@strapi/strapi';
import type { Data } from '../../content/document-middlewares/document-middleware';
import { batchesOf } from '../../platform/database/chunk';
import { attributesOf, keptAttributes } from './read-snapshot';
import { keyOfFile, type Snapshot } from './snapshot';

type Attributes = Struct.SchemaAttributes;

interface RestoredData {
  /** In the format of a save. */
  data: Data;
  /** The names of related items and files that no longer exist. */
  missing: string[];
}

const FILE = 'plugin::upload.file';

/** The data of a save that restores a version, without related items and files that no longer exist. */
export async function restoredData(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { fields, names }: Snapshot,
): Promise<RestoredData> {
  const { attributes } = strapi.contentType(uid);
  const named = new Map<UID.ContentType, Set<string>>();
  const files = new Set<number>();
  mapReferences(strapi, attributes, fields, {
    items: (target, ids) => {
      const known = named.get(target) ?? new Set();
      ids.forEach((id) => known.add(id));
      named.set(target, known);
      return ids;
    },
    files: (ids) => {
      ids.forEach((id) => files.add(id));
      return ids;
    },
  });
  const here = await findThose(strapi, named, files);
  const gone = [
    ...[...named.values()].flatMap((ids) => [...ids].filter((id) => !here.items.has(id))),
    ...[...files].filter((id) => !here.files.has(id)).map(keyOfFile),
  ];
  return {
    data: mapReferences(strapi, attributes, fields, {
      items: (_target, ids) => ids.filter((id) => here.items.has(id)),
      files: (ids) => ids.filter((id) => here.files.has(id)),
    }),
    missing: gone.map((key) => names[key] ?? key),
  };
}

interface References {
  items: (target: UID.ContentType, ids: string[]) => string[];
  files: (ids: number[]) => number[];
}

/** Converts the fields of a version to the data of a save, and maps their references. */
function mapReferences(
  strapi: Core.Strapi,
  attributes: Attributes,
  fields: Data,
  map: References,
): Data {
  const data: Data = {};
  for (const [name, attribute] of keptAttributes(attributes)) {
    // Fields that are newer than the version keep their current values.
    if (!(name in fields)) continue;
    const value = fields[name];
    if (attribute.type === 'media') {
      const ids = map.files(listOf(value).filter((id) => typeof id === 'number'));
      data[name] = attribute.multiple ? ids : (ids[0] ?? null);
    } else if (attribute.type === 'relation') {
      const ids = listOf(value).filter((id) => typeof id === 'string');
      const kept = 'target' in attribute ? map.items(attribute.target, ids) : [];
      data[name] = attribute.relation.endsWith('ToMany') ? kept : (kept[0] ?? null);
    } else if (attribute.type === 'component') {
      const inner = attributesOf(strapi, attribute.component);
      const rows = listOf(value)
        .filter(isRecord)
        .map((row) => mapReferences(strapi, inner, row, map));
      data[name] = attribute.repeatable ? rows : (rows[0] ?? null);
    } else data[name] = value;
  }
  return data;
}

function listOf(value: unknown): unknown[] {
  return value === null ? [] : [value].flat();
}

async function findThose(
  strapi: Core.Strapi,
  named: ReadonlyMap<UID.ContentType, ReadonlySet<string>>,
  files: ReadonlySet<number>,
): Promise<{ items: Set<string>; files: Set<number> }> {
  const here = { items: new Set<string>(), files: new Set<number>() };
  for (const [target, ids] of named) {
    for (const batch of batchesOf([...ids])) {
      const where = { documentId: { $in: batch } };
      const rows: { documentId: string }[] = await strapi.db
        .query(target)
        .findMany({ where, select: ['documentId'] });
      rows.forEach(({ documentId }) => here.items.add(documentId));
    }
  }
  for (const batch of batchesOf([...files])) {
    const rows: { id: number }[] = await strapi.db
      .query(FILE)
      .findMany({ where: { id: { $in: batch } }, select: ['id'] });
    rows.forEach(({ id }) => here.files.add(id));
  }
  return here;
}
