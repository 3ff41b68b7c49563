import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { dataOf, type MakeRule } from '../../content/document-middlewares/document-middleware';
import type { Database } from '../../platform/database/database';
import { DOCUMENT } from '../read-model/document-uid';

/** Stores a key of the number, so that editors find it without marks and signs, as visitors do. */
export const legalNumber: MakeRule = () => (context, next) => {
  const data = context.uid === DOCUMENT ? dataOf(context) : undefined;
  const number = data?.['number'];
  if (data && typeof number === 'string') data['numberKey'] = documentNumberKey(number);
  return next();
};

/** Raise it when the same number would get another key. */
export const NUMBER_KEYS_VERSION = 1;

interface Numbered {
  id: number;
  number: string | null;
  number_key: string | null;
}

/** Recomputes the keys of all documents, drafts included. */
export async function refreshNumberKeys(db: Database): Promise<void> {
  const rows = await db('legal_documents').select<Numbered[]>('id', 'number', 'number_key');
  for (const { id, number, number_key: former } of rows) {
    const key = documentNumberKey(number ?? '');
    if (key !== (former ?? ''))
      await db('legal_documents').where({ id }).update({ number_key: key });
  }
}
