interface Vocabulary {
  table: string;
  /** The table that links legal documents to its terms, and its column of the term. */
  links: string;
  column: string;
}

/** The vocabularies by which legal documents are filed, by the uids of their content types. */
export const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  [
    'api::document-type.document-type',
    vocabulary('document_types', 'document_type', 'document_type_id'),
  ],
  [
    'api::issuing-body.issuing-body',
    vocabulary('issuing_bodies', 'issuing_bodies', 'issuing_body_id'),
  ],
  ['api::legal-field.legal-field', vocabulary('legal_fields', 'legal_fields', 'legal_field_id')],
]);

function vocabulary(table: string, attribute: string, column: string): Vocabulary {
  return { table, links: `legal_documents_${attribute}_lnk`, column };
}
