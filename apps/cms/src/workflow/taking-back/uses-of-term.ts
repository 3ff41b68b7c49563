import { isRecord } from '@portal/contract/is-record';
import type { Core, Struct, UID } from '@strapi/strapi';
import { publicUids } from '../../content/content-types';
import type { Item } from '../../content/item-rights';
import { namingFields } from '../history/read-snapshot';

export interface TermUses {
  count: number;
  /** The names of the first of them. */
  names: string[];
}

const MOST_NAMED = 3;

type Condition = Record<string, object>;

/** The items of every type, drafts too, that name a term; each counts once. */
export async function usesOfTerm(strapi: Core.Strapi, term: Item): Promise<TermUses> {
  let count = 0;
  const names: string[] = [];
  for (const uid of publicUids(strapi)) {
    const named = conditionsOf(strapi, strapi.contentType(uid).attributes, term);
    if (named.length === 0) continue;
    const [naming = 'documentId'] = namingFields(strapi, uid);
    const rows: unknown[] = await strapi.db
      .query(uid)
      .findMany({ where: { $or: named }, select: ['documentId', naming], orderBy: { id: 'asc' } });
    const found = new Map(
      rows.filter(isRecord).map((row) => [String(row['documentId']), row[naming]]),
    );
    found.delete(uid === term.uid ? term.documentId : '');
    count += found.size;
    names.push(...[...found.values()].map(String).slice(0, MOST_NAMED - names.length));
  }
  return { count, names };
}

/** For each field that may name the term, its own or that of a component, what a query asks. */
function conditionsOf(
  strapi: Core.Strapi,
  attributes: Struct.SchemaAttributes,
  { uid, documentId }: { uid: UID.ContentType; documentId: string },
): Condition[] {
  return Object.entries(attributes).flatMap(([name, attribute]): Condition[] => {
    if (attribute.type === 'component') {
      const inner = strapi.getModel(attribute.component).attributes;
      return conditionsOf(strapi, inner, { uid, documentId }).map((one) => ({ [name]: one }));
    }
    // What is only the other end of a relation is told by the end that names it.
    const isOwn = attribute.type === 'relation' && !('mappedBy' in attribute);
    const isOfTerm = isOwn && 'target' in attribute && attribute.target === uid;
    return isOfTerm ? [{ [name]: { documentId } }] : [];
  });
}
