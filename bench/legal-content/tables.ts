import type { Row } from '../databases/sink.ts';

/** Ordered so that each row follows the rows that it references. */
export const TABLES = [
  'document_types',
  'issuing_bodies',
  'legal_fields',
  'legal_documents',
  'legal_documents_document_type_lnk',
  'legal_documents_issuing_bodies_lnk',
  'legal_documents_legal_fields_lnk',
  'components_legal_signatories',
  'components_legal_document_files',
  'components_legal_relations',
  'legal_documents_cmps',
  'components_legal_relations_target_lnk',
  'files',
  'files_related_mph',
] as const;
export type LegalBatch = { [T in (typeof TABLES)[number]]?: Row[] };
export type TableRow = readonly [table: (typeof TABLES)[number], row: Row];

export type Version = 'draft' | 'published';

export function versionId(number: number, version: Version): number {
  return version === 'draft' ? 2 * number - 1 : 2 * number;
}
