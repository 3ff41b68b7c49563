import type { Database } from '../../platform/database/database';
import type { FileRow } from './media';

type RelatedFile = FileRow & { related_id: number; field: string };

/** The media of several rows of one type, in the editors' order, by one statement. */
export function listRelatedFiles(
  db: Database,
  type: string,
  ids: number[],
): Promise<RelatedFile[]> {
  return db('files_related_mph as m')
    .join('files as f', 'f.id', 'm.file_id')
    .where('m.related_type', type)
    .whereIn('m.related_id', ids)
    .orderBy('m.order')
    .select<RelatedFile[]>('f.*', 'm.related_id', 'm.field');
}
