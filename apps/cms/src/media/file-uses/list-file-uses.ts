import type { Core, UID } from '@strapi/strapi';
import { contentTypeNamed } from '../../content/item-rights';
import { labelOf } from '../../content/forms/label-of';
import { titlesOfItems } from '../../content/queries/titles';
import { batchesOf } from '../../platform/database/chunk';
import { FILE_USES, type FileUseRow } from './file-uses-table';

/** An item that uses a file. */
export interface FileUse {
  fileId: number;
  uid: UID.ContentType;
  documentId: string;
  /** The label of the type: `Tin bài`. */
  type: string;
  title: string;
  /** The versions that use the file; a type without drafts only has `published`. */
  versions: ('draft' | 'published')[];
  /** The labels of the fields: `Ảnh đại diện`. */
  fields: string[];
}

/** The items (including drafts) that use some files, one entry per file and item. */
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
  const known = rows.flatMap((row) => {
    const uid = contentTypeNamed(strapi, row.type);
    return uid === undefined ? [] : [{ ...row, uid }];
  });
  const titles = await titlesOfItems(strapi, known);
  const byItem = Map.groupBy(known, (row) => `${row.file_id} ${row.uid} ${row.document_id}`);
  return [...byItem.values()].flatMap((ofItem) => {
    const [first] = ofItem;
    if (!first) return [];
    const { uid } = first;
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
