import type { DocumentGroup } from '@portal/contract/legal-vocabulary';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';

type Named = Pick<LegalDocumentReference, 'number' | 'documentType'> & { group?: DocumentGroup };

/**
 * `Quyết định số 37/2018/QĐ-UBND`; of one that got no number (`Không số`), the type alone. What a
 * type adds in brackets for those who keep the lists is no part of its name.
 */
export function documentName({ number, documentType, group }: Named): string {
  const type = (documentType?.name ?? 'Văn bản').replace(/ \(.*\)$/, '');
  return [
    ...(group === 'draft' ? ['Dự thảo'] : []),
    type,
    ...(hasNumber(number) ? [`số ${number}`] : []),
  ].join(' ');
}

/** The number alone where the type stands beside it; the name of one that has none. */
export function shortName(document: Named): string {
  return hasNumber(document.number) ? document.number : documentName(document);
}

function hasNumber(number: string): boolean {
  return /\d/.test(number);
}
