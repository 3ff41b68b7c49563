import type { Core, UID } from '@strapi/strapi';

/** Where the database holds a relation: the columns of the row that names and of the row that is named. */
interface RelationTable {
  field: string;
  name: string;
  own: string;
  other: string;
}

/** The tables of the relations of a type or component to items of a type, of those that it stores itself. */
export function relationTables(
  strapi: Core.Strapi,
  uid: UID.Schema,
  target: UID.ContentType,
): RelationTable[] {
  const { attributes } = strapi.db.metadata.get(uid);
  return Object.entries(attributes).flatMap(([field, attribute]) => {
    if (attribute.type !== 'relation' || !('target' in attribute)) return [];
    if (attribute.target !== target || !('joinTable' in attribute)) return [];
    const table = attribute.joinTable;
    if (table === undefined || !('inverseJoinColumn' in table)) return [];
    // What is only the other end of a relation is told by the end that names it.
    if ('mappedBy' in attribute && attribute.mappedBy !== undefined) return [];
    const [own, other] = [table.joinColumn.name, table.inverseJoinColumn.name];
    return [{ field, name: table.name, own, other }];
  });
}
