import { CONTENT_TYPE_NAMES, type ContentTypeName } from '@portal/contract/content-types';
import { linkTargets, readOwnLink } from '@portal/rich-text/own-links';
import { insertRows } from '../../platform/database/bulk-insert';
import type { Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { rebuildByType } from '../../platform/read-models/rebuild-by-type';
import { contentTypeOfUid, uidOf } from '../content-types';
import { countPublished, publishedRows } from '../queries/published';
import { createOwnLinksTable, OWN_LINKS } from './own-links-table';

/** The rich text column of the types that do not call it `body`. */
const OTHER_COLUMNS: Partial<Record<ContentTypeName, string>> = {
  gallery: 'description',
  video: 'description',
  'legal-document': 'full_text',
};

/** The column of the one rich text that each content type has. */
export const textColumn = (type: ContentTypeName) => OTHER_COLUMNS[type] ?? 'body';

const LINK = new RegExp(`portal:(?:${linkTargets.join('|')})/[a-z0-9]+(?=")`, 'g');

/** The links that editors set in texts, stored to find the texts that link to an item. */
export const ownLinksReadModel: ReadModel = {
  name: 'own-links',
  version: '1',
  types: CONTENT_TYPE_NAMES.map(uidOf),
  repair: 'in own process',
  createTables: createOwnLinksTable,
  replacedTables: [OWN_LINKS],

  async project(trx, uid, documentIds) {
    const type = contentTypeOfUid(uid);
    if (type !== undefined) await putLinks(trx, type, documentIds);
  },

  async size(db) {
    const counts = await Promise.all(CONTENT_TYPE_NAMES.map((type) => countPublished(db, type)));
    return counts.reduce((sum, count) => sum + count, 0);
  },

  /** Cannot be checked by counts, because most texts have no links and so no rows. */
  isComplete: () => Promise.resolve(true),

  async rebuild(db, run) {
    const list = (type: ContentTypeName) => listDocuments(db, type);
    await rebuildByType(db, { types: CONTENT_TYPE_NAMES, list, project: putLinks }, run);
  },
};

async function putLinks(
  trx: Database,
  type: ContentTypeName,
  documentIds: readonly string[],
): Promise<void> {
  await trx(OWN_LINKS).where({ type }).whereIn('document_id', documentIds).delete();
  const column = `t.${textColumn(type)}`;
  const texts = await publishedRows(trx, type)
    .whereIn('t.document_id', documentIds)
    .where(column, 'like', '%portal:%')
    .select<{ document_id: string; text: string }[]>('t.document_id', { text: column });
  const rows = texts.flatMap(({ document_id, text }) =>
    [...new Set(text.match(LINK))].flatMap((href) => {
      const link = readOwnLink(href);
      if (link === undefined) return [];
      return [{ type, document_id, target_type: link.target, target: link.documentId }];
    }),
  );
  await insertRows(trx, OWN_LINKS, rows);
}

/** Published documents, newest first, then those with leftover rows, which get deleted. */
async function listDocuments(db: Database, type: ContentTypeName): Promise<string[]> {
  const published: string[] = await publishedRows(db, type)
    .orderBy('t.id', 'desc')
    .pluck('t.document_id');
  const linking: string[] = await db(OWN_LINKS)
    .where({ type })
    .distinct('document_id')
    .pluck('document_id');
  return [...new Set([...published, ...linking])];
}
