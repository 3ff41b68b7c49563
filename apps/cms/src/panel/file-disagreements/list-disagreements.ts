import { documentTitle, hasNumber } from '@portal/vietnamese/document-title';
import { MAX_TO_REVIEW } from '../../legal/queries/to-review';
import { countRows, type Database } from '../../platform/database/database';
import { DISAGREEMENTS, KEPT } from './disagreements-table';
import { gathered, type DisagreementRow, type FoundDisagreement } from './found-disagreements';

interface ListedRow extends DisagreementRow {
  number: string | null;
  group: string | null;
  abstract: string | null;
  type_name: string | null;
}

const answered = (db: Database) =>
  db(`${KEPT} as k`).whereRaw(
    'k.document_id = x.document_id and k.field = x.field and k.says = x.says and k.file_key = x.file_key',
  );

/** The number of documents with unanswered differences. */
export async function countDisagreeing(db: Database): Promise<number> {
  const documents = db(`${DISAGREEMENTS} as x`)
    .whereNotExists(answered(db))
    .distinct('x.document_id')
    .as('d');
  return countRows(db.from(documents));
}

/** Unanswered differences of both versions, with the title of each document; last changed first. */
export async function listDisagreements(
  db: Database,
): Promise<(FoundDisagreement & { title: string })[]> {
  const rows = await db(`${DISAGREEMENTS} as x`)
    .join('legal_documents as d', 'd.document_id', 'x.document_id')
    .leftJoin('legal_documents_document_type_lnk as l', 'l.legal_document_id', 'd.id')
    .leftJoin('document_types as t', 't.id', 'l.document_type_id')
    .whereNull('d.published_at')
    .whereNotExists(answered(db))
    .orderBy([{ column: 'd.updated_at', order: 'desc' }, 'x.document_id', 'x.field'])
    .orderBy('x.file_id', 'desc')
    .limit(MAX_TO_REVIEW)
    .select<ListedRow[]>('x.*', 'd.number', 'd.group', 'd.abstract', { type_name: 't.name' });
  const titles = new Map(rows.map((row) => [row.document_id, titleOf(row)]));
  return gathered(rows, () => undefined).map((one) => ({
    ...one,
    title: titles.get(one.documentId) ?? '',
  }));
}

/** Adds the abstract to tell documents without a number apart. */
function titleOf({ type_name: type, number, group, abstract }: ListedRow): string {
  const title = documentTitle(type, number ?? '', group === 'draft');
  return hasNumber(number ?? '') ? title : [title, abstract].filter(Boolean).join(': ');
}
