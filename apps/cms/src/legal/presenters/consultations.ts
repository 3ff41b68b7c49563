import type { ArticleSummary } from '@portal/contract/article';
import type { ConsultationDetails } from '@portal/contract/legal-consultation';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { Day } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { joinedColumns } from '../read-model/joined-columns';
import { CHOSEN, consultationsOf } from '../read-model/load-consultations';
import {
  findReferences,
  joinedDocuments,
  referenceColumns,
  toReference,
  type ReferenceRow,
} from './references';

/** Finds an article that readers see now. Injected, because the news domain imports this one. */
export type FindArticle = (db: Database, documentId: string) => Promise<ArticleSummary | null>;

interface DetailsRow {
  email: string | null;
  postal_address: string | null;
  web_address: string | null;
  notice: string | null;
  outcome: string | null;
}

/** How to comment on a draft, and its published notice and outcome; null without a consultation. */
export async function consultationDetailsOf(
  db: Database,
  { id, document_id: documentId }: { id: number; document_id: string },
  on: Day,
  findArticle: FindArticle,
): Promise<ConsultationDetails | null> {
  const [row] = await consultationsOf(db, [id])
    .limit(1)
    .select<DetailsRow[]>(
      ...['c.email', 'c.postal_address', 'c.web_address'],
      ...Object.entries(CHOSEN).map(([name, sql]) => db.raw(`${sql} as ??`, [name])),
    );
  if (row === undefined) return null;
  const outcome = row.outcome === documentId ? null : row.outcome;
  const [notice, references] = await Promise.all([
    row.notice === null ? null : findArticle(db, row.notice),
    findReferences(db, outcome === null ? [] : [outcome], on),
  ]);
  return {
    email: row.email?.trim() || null,
    postalAddress: row.postal_address?.trim() || null,
    webAddress: row.web_address?.trim() || null,
    ...{ notice, outcome: references.get(outcome ?? '') ?? null },
  };
}

/** The published drafts that became a document, newest first. */
export async function draftsOf(
  db: Database,
  documentId: string,
  on: Day,
): Promise<LegalDocumentReference[]> {
  const entries = db('legal_entries')
    .where('consult_outcome', documentId)
    .whereNot('document_id', documentId)
    .select(joinedColumns);
  const rows = await joinedDocuments(db, entries, on)
    .orderBy('d.issued_on', 'desc')
    .orderBy('d.document_id')
    .select<ReferenceRow[]>(referenceColumns);
  return rows.map(toReference);
}
