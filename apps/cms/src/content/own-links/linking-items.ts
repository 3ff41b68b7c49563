import { CONTENT_TYPE_NAMES, type ContentTypeName } from '@portal/contract/content-types';
import type { LinkTarget } from '@portal/rich-text/own-links';
import type { Database } from '../../platform/database/database';
import { visibleRows } from '../queries/published';
import { OWN_LINKS } from './own-links-table';

export interface LinkingItem {
  type: ContentTypeName;
  documentId: string;
  title: string;
}

/** Visible items whose texts link to an item, at most `limit` of each type. */
export async function listLinking(
  db: Database,
  target: { type: LinkTarget; documentId: string },
  limit: number,
): Promise<LinkingItem[]> {
  const found: LinkingItem[] = [];
  for (const type of CONTENT_TYPE_NAMES) {
    const rows: { document_id: string; title: string }[] = await visibleRows(db, type)
      .join(`${OWN_LINKS} as o`, 'o.document_id', 't.document_id')
      .where({ 'o.type': type, 'o.target': target.documentId, 'o.target_type': target.type })
      .limit(limit)
      .select('t.document_id', { title: type === 'legal-document' ? 't.number' : 't.title' });
    found.push(...rows.map(({ document_id: documentId, title }) => ({ type, documentId, title })));
  }
  return found;
}
