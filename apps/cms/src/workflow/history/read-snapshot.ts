import { isRecord } from '@portal/contract/is-record';
import type { Core, Struct, UID } from '@strapi/strapi';
import type { Data } from '../../content/document-middlewares/document-middleware';
import { NAMING } from '../../content/queries/titles';
import { SERVER_FIELDS } from '../../content/saves/changed-fields';
import { keyOfFile, type Snapshot } from './snapshot';

type Attributes = Struct.SchemaAttributes;

/** The fields of a type that versions store. Inverse relations are left out: they belong to other items. */
export function keptAttributes(attributes: Attributes): [string, Attributes[string]][] {
  return Object.entries(attributes).filter(
    ([name, attribute]) => !SERVER_FIELDS.has(name) && !('mappedBy' in attribute),
  );
}

export async function readSnapshot(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rowId: number,
): Promise<Snapshot | undefined> {
  const { attributes } = strapi.contentType(uid);
  const populate = populateOf(strapi, attributes);
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id: rowId }, populate });
  if (!isRecord(row)) return undefined;
  const names = new Map<string, string>();
  const fields = fieldsOf(strapi, attributes, row, names);
  return { fields, names: Object.fromEntries(names) };
}

function populateOf(strapi: Core.Strapi, attributes: Attributes): Data {
  const populate: Data = {};
  for (const [name, attribute] of keptAttributes(attributes)) {
    if (attribute.type === 'media') populate[name] = { select: ['id', 'name'] };
    else if (attribute.type === 'relation' && 'target' in attribute) {
      populate[name] = { select: ['documentId', ...namingFields(strapi, attribute.target)] };
    } else if (attribute.type === 'component') {
      populate[name] = { populate: populateOf(strapi, attributesOf(strapi, attribute.component)) };
    }
  }
  return populate;
}

export function attributesOf(strapi: Core.Strapi, component: string): Attributes {
  return Object.entries(strapi.components).find(([uid]) => uid === component)?.[1].attributes ?? {};
}

/** The title field of a type as a list; empty if it has none. */
export function namingFields(strapi: Core.Strapi, target: UID.ContentType): string[] {
  const { attributes } = strapi.contentType(target);
  return NAMING.filter((name) => name in attributes).slice(0, 1);
}

type Names = Map<string, string>;

function fieldsOf(strapi: Core.Strapi, attributes: Attributes, row: Data, names: Names): Data {
  const fields: Data = {};
  for (const [name, attribute] of keptAttributes(attributes)) {
    const value = row[name];
    if (attribute.type === 'media') fields[name] = filesIn(value, names);
    else if (attribute.type === 'relation') fields[name] = itemsIn(value, names);
    else if (attribute.type === 'component') {
      const inner = attributesOf(strapi, attribute.component);
      const rows = listOf(value).map((one) => fieldsOf(strapi, inner, one, names));
      fields[name] = attribute.repeatable ? rows : (rows[0] ?? null);
    } else fields[name] = plain(value);
  }
  return fields;
}

/** Converts a value to its JSON form, so that stored and current values can be compared. */
function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  return value instanceof Date ? value.toISOString() : value;
}

function listOf(value: unknown): Data[] {
  return [value].flat().filter(isRecord);
}

function filesIn(value: unknown, names: Names): number[] {
  return listOf(value).flatMap(({ id, name }) => {
    if (typeof id !== 'number') return [];
    if (typeof name === 'string') names.set(keyOfFile(id), name);
    return [id];
  });
}

function itemsIn(value: unknown, names: Names): string[] {
  return listOf(value).flatMap(({ documentId, ...row }) => {
    if (typeof documentId !== 'string') return [];
    const name = NAMING.map((field) => row[field]).find((text) => typeof text === 'string');
    if (typeof name === 'string') names.set(documentId, name);
    return [documentId];
  });
}
