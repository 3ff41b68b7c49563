import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';

/** The stored texts of these files by file id; files without a text are left out. */
export async function textsOfFiles(db: Database, fileIds: number[]): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (const batch of batchesOf(fileIds)) {
    const rows = await db('pdf_texts as t')
      .join('files as f', 'f.id', 't.file_id')
      .whereIn('t.file_id', batch)
      .whereNot('t.text', '')
      .select<{ file_id: number; text: string }[]>('t.file_id', 't.text');
    for (const { file_id: id, text } of rows) texts.set(id, text);
  }
  return texts;
}
