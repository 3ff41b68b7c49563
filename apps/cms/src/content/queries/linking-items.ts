import { CONTENT_TYPE_NAMES, type ContentTypeName } from '@portal/contract/content-types';
import { ownLink } from '@portal/rich-text/own-links';
import type { Core } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { uidOf } from '../content-types';
import { richTextFields } from '../rich-text-field';
import { visibleRows } from './published';

export interface LinkingItem {
  type: ContentTypeName;
  documentId: string;
  title: string;
}

/**
 * The visible items whose texts an editor has linked to an item. It reads all texts, which takes seconds
 * in a large archive: for a question that an editor asks, never for a reader.
 */
export async function listLinking(
  strapi: Core.Strapi,
  db: Database,
  target: { type: Parameters<typeof ownLink>[0]; documentId: string },
  limit: number,
): Promise<LinkingItem[]> {
  const pattern = `%"${ownLink(target.type, target.documentId)}"%`;
  const found: LinkingItem[] = [];
  for (const type of CONTENT_TYPE_NAMES) {
    const { attributes } = strapi.db.metadata.get(uidOf(type));
    const columns = richTextFields(strapi.contentType(uidOf(type)))
      .map((name) => attributes[name])
      .flatMap((attribute) =>
        attribute && 'columnName' in attribute ? [attribute.columnName] : [],
      );
    const rows: { document_id: string; title: string }[] = await visibleRows(db, type)
      .where((any) => {
        // A type without texts links to nothing.
        any.whereRaw('1 = 0');
        for (const column of columns) any.orWhere(`t.${column}`, 'like', pattern);
      })
      .limit(limit)
      .select('t.document_id', { title: type === 'legal-document' ? 't.number' : 't.title' });
    found.push(...rows.map(({ document_id: documentId, title }) => ({ type, documentId, title })));
  }
  return found;
}
