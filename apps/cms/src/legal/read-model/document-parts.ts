import type { Database } from '../../platform/database/database';

/** The tables of the links and of the terms, and the column of the links that names a term. */
const LINKS = {
  type: ['legal_documents_document_type_lnk', 'document_types', 'document_type_id'],
  issuingBody: ['legal_documents_issuing_bodies_lnk', 'issuing_bodies', 'issuing_body_id'],
  field: ['legal_documents_legal_fields_lnk', 'legal_fields', 'legal_field_id'],
} as const;

/** The terms `t` of documents, by their links `l`; `owners` are the ids of the documents' rows. */
export function linkedTerms(db: Database, kind: keyof typeof LINKS, owners: readonly number[]) {
  const [links, terms, column] = LINKS[kind];
  return db(`${links} as l`)
    .join(`${terms} as t`, 't.id', `l.${column}`)
    .whereIn('l.legal_document_id', owners);
}

/** Those who signed documents, `c`, by their links `l`; `owners` are the ids of the documents' rows. */
export function signatoriesOf(db: Database, owners: readonly number[]) {
  return db('legal_documents_cmps as l')
    .join('components_legal_signatories as c', 'c.id', 'l.cmp_id')
    .whereIn('l.entity_id', owners)
    .where('l.field', 'signatories');
}
