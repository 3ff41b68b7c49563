import type { Core, UID } from '@strapi/strapi';
import { publicUids } from '../../content/content-types';
import type { Item } from '../../content/item-rights';
import { relationTables } from '../../content/relation-tables';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { titleOfDraft } from '../../content/queries/titles';

export interface TermUses {
  count: number;
  /** The names of the first of them. */
  names: string[];
}

const MOST_NAMED = 3;

type Rows = ReturnType<Database>;

/**
 * The items of every type, drafts too, that name a term; each counts once. It goes from the term to what names
 * it, and loads none of it: there may be hundreds of thousands.
 */
export async function usesOfTerm(
  strapi: Core.Strapi,
  trx: Database,
  term: Item,
): Promise<TermUses> {
  let count = 0;
  const names: string[] = [];
  for (const uid of publicUids(strapi)) {
    const [first, ...others] = rowsThatName(strapi, trx, uid, term);
    if (first === undefined) continue;
    const holders = trx(strapi.db.metadata.get(uid).tableName).whereIn('id', first.union(others));
    if (uid === term.uid) void holders.whereNot({ document_id: term.documentId });
    const [found]: { n: string | number }[] = await holders
      .clone()
      .countDistinct({ n: 'document_id' });
    count += wholeNumberOf(found?.n);
    const documentIds: string[] = await holders
      .groupBy('document_id')
      .orderByRaw('min(id)')
      .limit(MOST_NAMED - names.length)
      .pluck('document_id');
    for (const documentId of documentIds) {
      names.push((await titleOfDraft(strapi, { uid, documentId })) || documentId);
    }
  }
  return { count, names };
}

/** For each field that may name the term, its own or that of a component, the ids of the rows that do. */
function rowsThatName(strapi: Core.Strapi, trx: Database, uid: UID.Schema, term: Item): Rows[] {
  const { tableName } = strapi.db.metadata.get(term.uid);
  const named = trx(tableName).where({ document_id: term.documentId }).select('id');
  const own = relationTables(strapi, uid, term.uid).map((table) =>
    trx(table.name).whereIn(table.other, named.clone()).select(table.own),
  );
  const components = Object.entries(strapi.getModel(uid).attributes).flatMap(([field, attribute]) =>
    attribute.type === 'component' ? [{ field, component: attribute.component }] : [],
  );
  const parts = `${strapi.db.metadata.get(uid).tableName}_cmps`;
  return [
    ...own,
    ...components.flatMap(({ field, component }) =>
      rowsThatName(strapi, trx, component, term).map((inner) =>
        trx(parts)
          .where({ field, component_type: component })
          .whereIn('cmp_id', inner)
          .select('entity_id'),
      ),
    ),
  ];
}
