import { documentName, type NamedDocument } from '@portal/contract/document-name';
import { hasNumber } from '@portal/vietnamese/document-title';

/** The number alone, for places that show the type; a document without a number keeps its name. */
export function shortName(document: NamedDocument): string {
  return hasNumber(document.number) ? document.number : documentName(document);
}
