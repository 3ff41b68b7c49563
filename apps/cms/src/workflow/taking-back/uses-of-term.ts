import type { Core, UID } from '@strapi/strapi';
import { portalUids } from '../../content/content-types';
import type { Item } from '../../content/item-rights';
import { relationTables } from '../../content/relation-tables';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { titleOfDraft } from '../../content/queries/titles';

interface TermUses {
  count: number;
  /** The titles of the first `MOST_NAMED` items. */
  names: string[];
}

const MOST_NAMED = 3;

type Rows = ReturnType<Database>;

/**
 * Counts the items of all types (including drafts) that refer to a term, each once. It starts from the term
 * and loads no items, because there may be hundreds of thousands.
 */
export async function usesOfTerm(
  strapi: Core.Strapi,
  trx: Database,
  term: Item,
): Promise<TermUses> {
  let count = 0;
  const names: string[] = [];
  for (const uid of portalUids(strapi)) {
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

/** Per field of the type or its components, a subquery of the ids of the rows that refer to the term. */
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
