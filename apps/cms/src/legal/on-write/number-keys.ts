import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { Database } from '../../platform/database/database';

/** To be raised whenever the same number has another key. */
export const NUMBER_KEYS_VERSION = 1;

interface Numbered {
  id: number;
  number: string | null;
  number_key: string | null;
}

/** The keys by which editors find documents, drafts among them, as the rule about writing keeps them. */
export async function refreshNumberKeys(db: Database): Promise<void> {
  const rows = await db('legal_documents').select<Numbered[]>('id', 'number', 'number_key');
  for (const { id, number, number_key: former } of rows) {
    const key = documentNumberKey(number ?? '');
    if (key !== (former ?? ''))
      await db('legal_documents').where({ id }).update({ number_key: key });
  }
}
