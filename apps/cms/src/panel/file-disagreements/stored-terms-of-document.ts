import type { Database } from '../../platform/database/database';
import type { StoredTerm } from '../filing/stored-terms';

/** The type and issuing bodies of a document's draft, which the admin's form loads but does not keep. */
export async function loadStoredTerms(
  db: Database,
  documentId: string,
): Promise<{ documentType: StoredTerm[]; issuingBodies: StoredTerm[] }> {
  const termsOf = (join: string, table: string, column: string) =>
    db('legal_documents as d')
      .join(`${join} as l`, 'l.legal_document_id', 'd.id')
      .join(`${table} as t`, 't.id', `l.${column}`)
      .where('d.document_id', documentId)
      .whereNull('d.published_at')
      .orderBy('l.id')
      .select<StoredTerm[]>('t.id', { documentId: 't.document_id' }, 't.name');
  return {
    documentType: await termsOf(
      ...(['legal_documents_document_type_lnk', 'document_types', 'document_type_id'] as const),
    ),
    issuingBodies: await termsOf(
      ...(['legal_documents_issuing_bodies_lnk', 'issuing_bodies', 'issuing_body_id'] as const),
    ),
  };
}
