import type { Core } from '@strapi/strapi';
import { draftsWhere } from '../../content/queries/drafts-where';
import { titlesOfItems } from '../../content/queries/titles';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { Readable } from './coming';

const SHOWN = 8;
/** Bounds the scan: an office of ten makes so many versions in some days; older ones are not recent. */
const LATEST_VERSIONS = 2_000;

interface Posted {
  uid: string;
  documentId: string;
  title: string;
  /** An ISO 8601 instant. */
  at: string;
  userName: string;
}

/** Recently published readable items that are still published, newest first, without duplicates. */
export async function listPosted(
  strapi: Core.Strapi,
  db: Database,
  readable: readonly Readable[],
): Promise<Posted[]> {
  const [last]: { id: number | null }[] = await db('document_versions').max({ id: 'id' });
  const parts = readable.map(({ uid, conditions }) =>
    db('document_versions as v')
      .join(`${strapi.db.metadata.get(uid).tableName} as t`, 't.document_id', 'v.document_id')
      .whereNotNull('t.published_at')
      .where({ 'v.uid': uid, 'v.action': 'publish' })
      .whereIn('v.document_id', draftsWhere(strapi, uid, conditions))
      .where('v.id', '>', (last?.id ?? 0) - LATEST_VERSIONS)
      .select('v.id', 'v.uid', 'v.document_id', 'v.at', 'v.user_name'),
  );
  const [first, ...others] = parts;
  if (!first) return [];
  const rows = await db
    .from(first.unionAll(others).as('w'))
    .orderBy('id', 'desc')
    // Reads more rows than shown, because an item may be published several times a day.
    .limit(SHOWN * 5);
  const seen = new Set<string>();
  const shown = rows.filter(({ document_id: id }) => !seen.has(id) && seen.add(id)).slice(0, SHOWN);
  const titles = await titlesOfItems(strapi, shown);
  return shown.map((row) => ({
    ...{ uid: row.uid, documentId: row.document_id, title: titles.get(row.document_id) ?? '' },
    ...{ at: new Date(wholeNumberOf(row.at)).toISOString(), userName: row.user_name },
  }));
}
