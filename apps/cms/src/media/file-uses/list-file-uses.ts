import type { Core, UID } from '@strapi/strapi';
import { contentTypeNamed } from '../../content/item-rights';
import { labelOf } from '../../content/forms/label-of';
import { titlesOf } from '../../content/queries/titles';
import { batchesOf } from '../../platform/database/chunk';
import { FILE_USES, type FileUseRow } from './file-uses-table';

/** An item that uses a file. */
export interface FileUse {
  fileId: number;
  uid: UID.ContentType;
  documentId: string;
  /** What editors call the type: `Tin bài`. */
  type: string;
  title: string;
  /** Which of its versions use the file; what has no drafts is published. */
  versions: ('draft' | 'published')[];
  /** What editors call the fields: `Ảnh đại diện`. */
  fields: string[];
}

/** The items that use some files, drafts too, each once a file. */
export async function listFileUses(
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<FileUse[]> {
  const rows: FileUseRow[] = [];
  for (const batch of batchesOf(fileIds)) {
    const found: FileUseRow[] = await strapi.db
      .connection(FILE_USES)
      .whereIn('file_id', batch)
      .orderBy(['file_id', 'type', 'document_id', 'version', 'field']);
    rows.push(...found);
  }
  const titles = await titlesOfAll(strapi, rows);
  const byItem = Map.groupBy(rows, (row) => `${row.file_id} ${row.type} ${row.document_id}`);
  return [...byItem.values()].flatMap((ofItem) => {
    const [first] = ofItem;
    const uid = first && contentTypeNamed(strapi, first.type);
    if (!first || uid === undefined) return [];
    return [
      {
        ...{ fileId: first.file_id, uid, documentId: first.document_id },
        type: strapi.contentType(uid).info.displayName,
        title: titles.get(first.document_id) ?? '',
        versions: [...new Set(ofItem.map(({ version }) => version))],
        fields: [...new Set(ofItem.map(({ field }) => labelOf(uid, field)))],
      },
    ];
  });
}

async function titlesOfAll(strapi: Core.Strapi, rows: FileUseRow[]): Promise<Map<string, string>> {
  const titles: [string, string][] = [];
  for (const [type, ofType] of Map.groupBy(rows, (row) => row.type)) {
    const uid = contentTypeNamed(strapi, type);
    if (uid === undefined) continue;
    const ids = ofType.map((row) => row.document_id);
    titles.push(...(await titlesOf(strapi, uid, ids)));
  }
  return new Map(titles);
}
