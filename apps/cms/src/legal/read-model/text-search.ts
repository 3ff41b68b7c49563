import type { LegalDocumentsQuery } from '@portal/contract/legal-document-query';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { documentNumberPrefix } from '@portal/vietnamese/document-number-prefix';
import { fold } from '@portal/vietnamese/fold';
import type { Database } from '../../platform/database/database';

const MAX_WORDS = 12;

export type AskedText = Pick<LegalDocumentsQuery, 'number' | 'q'>;

/**
 * The entries that match the number and the words of number or abstract; undefined without either. One
 * search for all, because each statement of a list would otherwise scan all texts.
 */
export async function entriesWithText(
  db: Database,
  text: AskedText,
): Promise<number[] | undefined> {
  if (text.number === undefined && text.q === undefined) return undefined;
  const entries = havingText(db, text, 'e');
  const rows = await entries.select<{ entry: number }[]>('e.entry');
  return rows.map(({ entry }) => entry);
}

/** The matching rows, as a table aliased `name`. */
export function havingText(db: Database, { number, q }: AskedText, name: string) {
  const entries = db(`legal_entries as ${name}`);
  const key = `${name}.number_key`;
  if (number !== undefined) entries.where(key, documentNumberKey(number));
  if (q === undefined) return entries;
  // The beginning of a number in any spelling, or words of number and abstract.
  const words = (fold(q).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  const prefix = documentNumberPrefix(q);
  return entries.where((either) => {
    either.where((all) => {
      for (const word of words) all.where(`${name}.words`, 'like', `%${word}%`);
    });
    if (prefix !== undefined) either.orWhere(key, 'like', `${prefix}%`);
  });
}
