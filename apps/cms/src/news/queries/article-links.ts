import { dayOf } from '@portal/vietnamese/days';
import { ownTargetsIn } from '@portal/rich-text/render/own-addresses';
import {
  addressesOf,
  LINKED_COLUMNS,
  linkedRows,
  type LinkedRow,
} from '../../content/queries/link-addresses';
import {
  referenceColumns,
  referencesOf,
  referredRows,
  type ReferenceRow,
} from '../../legal/presenters/references';
import type { Database } from '../../platform/database/database';
import { jsonRows, rowsIn, type JsonRows } from '../../platform/database/json-rows';

interface LinksRow {
  documents: JsonRows<ReferenceRow>;
  linked: JsonRows<LinkedRow>;
}

/** The documents of these ids and the addresses that a body links to, by one statement or none. */
export async function findArticleLinks(db: Database, body: string, documentIds: string[]) {
  const linked = linkedRows(db, ownTargetsIn(body));
  const wanted = [...new Set(documentIds)];
  if (wanted.length === 0 && !linked)
    return { references: referencesOf([]), addresses: addressesOf([]) };
  const documents = referredRows(db, wanted, dayOf(new Date()));
  const none = db('news_entries').whereRaw('1 = 0');
  const [row]: LinksRow[] = await db.select({
    documents: jsonRows(db, documents, referenceColumns),
    linked: linked ? jsonRows(db, linked, LINKED_COLUMNS) : jsonRows(db, none, ['slug']),
  });
  return {
    references: referencesOf(rowsIn(row?.documents ?? [])),
    addresses: addressesOf(rowsIn(row?.linked ?? [])),
  };
}
