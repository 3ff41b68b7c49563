import type { Core, UID } from '@strapi/strapi';

/** A join table: the column `own` holds the id of the row that names, `other` that of the named row. */
interface RelationTable {
  field: string;
  name: string;
  own: string;
  other: string;
}

/** The join tables of the relations that a type or component owns to items of the type `target`. */
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
    // The inverse side of a relation is reported by its owning side.
    if ('mappedBy' in attribute && attribute.mappedBy !== undefined) return [];
    const [own, other] = [table.joinColumn.name, table.inverseJoinColumn.name];
    return [{ field, name: table.name, own, other }];
  });
}
