import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { linkTargets } from '@portal/rich-text/own-links';
import type { Database } from '../../platform/database/database';
import { visibleRows } from './published';

export interface LinkedRow {
  type: ContentTypeName;
  document_id: string;
  slug: string;
}

export const LINKED_COLUMNS = ['type', 'document_id', 'slug'];

/**
 * A query of the visible items among the targets of links (`type/documentId`), for all types at once;
 * undefined if there are no targets.
 */
export function linkedRows(db: Database, targets: Iterable<string>) {
  const wanted = [...targets];
  const [first, ...others] = linkTargets.flatMap((type) => {
    const prefix = `${type}/`;
    const ids = wanted
      .filter((target) => target.startsWith(prefix))
      .map((target) => target.slice(prefix.length));
    if (ids.length === 0) return [];
    const rows = visibleRows(db, type).whereIn('t.document_id', ids);
    return [rows.select(db.raw('? as type', [type]), 't.document_id', 't.slug')];
  });
  if (first === undefined) return undefined;
  return db.from(first.unionAll(others).as('linked'));
}

/** Maps link targets (`type/documentId`) to addresses. */
export function addressesOf(rows: readonly LinkedRow[]): Map<string, string> {
  return new Map(
    rows.map((row) => [`${row.type}/${row.document_id}`, contentAddress(row.type, row.slug)]),
  );
}
