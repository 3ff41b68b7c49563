import type { Database } from '../../platform/database/database';
import type { StatedField } from '../file-statements/statement';
import { DISAGREEMENTS, KEPT } from './disagreements-table';

interface Keeping {
  documentId: string;
  field: StatedField;
  says: string;
  userId: number;
  userName: string;
}

/**
 * Records that an editor keeps the stored fact, so that nobody is asked again about these files. Returns
 * false if there was no difference.
 */
export async function keepStored(
  trx: Database,
  { documentId, field, says, userId, userName }: Keeping,
): Promise<boolean> {
  const named = { document_id: documentId, field, says };
  const rows = await trx(DISAGREEMENTS)
    .where(named)
    .orderBy('version', 'desc')
    .select<{ file_key: string; stored: string }[]>('file_key', 'stored');
  const storedBy = new Map(rows.map((row) => [row.file_key, row.stored]));
  const answered: string[] = await trx(KEPT).where(named).pluck('file_key');
  const open = [...storedBy].filter(([key]) => !answered.includes(key));
  const who = { user_id: userId, user_name: userName, at: Date.now() };
  const kept = open.map(([key, stored]) => ({ ...named, file_key: key, stored, ...who }));
  if (kept.length > 0) await trx(KEPT).insert(kept);
  return rows.length > 0;
}
