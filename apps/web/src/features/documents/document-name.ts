import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { documentTitle, hasNumber } from '@portal/vietnamese/document-title';

type Named = Pick<LegalDocumentReference, 'number' | 'documentType' | 'group'>;

export function documentName({ number, documentType, group }: Named): string {
  return documentTitle(documentType?.name ?? null, number, group === 'draft');
}

/** The number alone, for places that show the type; a document without a number keeps its name. */
export function shortName(document: Named): string {
  return hasNumber(document.number) ? document.number : documentName(document);
}
