import { parseDocumentNumber } from '@portal/vietnamese/document-number';

/** A number without the spaces that a file has put into it. */
export function citationText(written: string): string {
  const tidy = written.replace(/\s+/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');
  return parseDocumentNumber(tidy) === undefined ? written : tidy;
}
