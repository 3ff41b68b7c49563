import { documentTitle } from '@portal/vietnamese/document-title';
import type { LegalDocumentReference } from './legal-reference.js';

/** A legal document, as far as it is named by type and number. */
export type NamedDocument = Pick<LegalDocumentReference, 'number' | 'documentType' | 'group'>;

export function documentName({ number, documentType, group }: NamedDocument): string {
  return documentTitle(documentType?.name ?? null, number, group === 'draft');
}
