import { isRecord } from '@portal/contract/is-record';
import type { Core, Struct, UID } from '@strapi/strapi';
import type { Data } from '../document-middlewares/document-middleware';

type Attributes = Struct.SchemaAttributes;

/** The fields that Strapi writes itself. */
export const SERVER_FIELDS: ReadonlySet<string> = new Set([
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['locale', 'localizations'],
]);

/** Keys of a component's row that are not content. */
const OF_ROW = new Set(['id', 'documentId']);

/** Reads the fields of an item, except relations, whose changes are in the data of the save. */
export async function readFields(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rowId: number,
): Promise<Data> {
  const populate = populateOf(strapi, strapi.contentType(uid).attributes, false);
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id: rowId }, populate });
  return isRecord(row) ? row : {};
}

function populateOf(strapi: Core.Strapi, attributes: Attributes, isComponent: boolean): object {
  const populate: Data = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') populate[name] = { select: ['id'] };
    else if (attribute.type === 'relation' && isComponent) {
      populate[name] = { select: ['documentId'] };
    } else if (attribute.type === 'component') {
      const inner = strapi.components[attribute.component]?.attributes ?? {};
      populate[name] = { populate: populateOf(strapi, inner, true) };
    }
  }
  return populate;
}

/** The names of the fields that a save has changed. */
export function changedFields(
  attributes: Attributes,
  before: Data,
  after: Data,
  sent: Data,
): string[] {
  return Object.entries(attributes)
    .filter(([name, attribute]) => {
      if (SERVER_FIELDS.has(name)) return false;
      if (attribute.type === 'relation') return changesRelation(sent[name]);
      const isMedia = attribute.type === 'media';
      return contentOf(before[name], isMedia) !== contentOf(after[name], isMedia);
    })
    .map(([name]) => name);
}

function changesRelation(sent: unknown): boolean {
  if (!isRecord(sent)) return sent !== undefined;
  return ['connect', 'disconnect', 'set'].some((change) => {
    const items: unknown = sent[change];
    return Array.isArray(items) && items.length > 0;
  });
}

function contentOf(value: unknown, isMedia: boolean): string {
  if (value === undefined || value === null || value === '') return '';
  return JSON.stringify(value, (name, part: unknown) =>
    !isMedia && isRowOfComponent(name, part) ? undefined : part,
  );
}

/** A component gets a new id at each save, so ids are ignored, except in media, where they identify files. */
function isRowOfComponent(name: string, part: unknown): boolean {
  return OF_ROW.has(name) && typeof part === 'number';
}
