import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { documentTitle, hasNumber } from '@portal/vietnamese/document-title';

type Named = Pick<LegalDocumentReference, 'number' | 'documentType' | 'group'>;

export function documentName({ number, documentType, group }: Named): string {
  return documentTitle(documentType?.name ?? null, number, group === 'draft');
}

/** The number alone where the type stands beside it; the name of one that has none. */
export function shortName(document: Named): string {
  return hasNumber(document.number) ? document.number : documentName(document);
}
