import { isRelation, type Values } from '../form-merge/values';
import { inside } from './inside';

/** A document type or an issuing body of the portal. */
export interface Term {
  id: number;
  documentId: string;
  name: string;
}

/** The stored relations of an item: Strapi's form holds only additions and removals. */
export interface StoredTerms {
  documentType: readonly Term[];
  issuingBodies: readonly Term[];
}

export const NOTHING_STORED: StoredTerms = { documentType: [], issuingBodies: [] };

/** The terms that a form shows: the stored ones without removals, and the additions. */
export function chosenTerms(
  values: Values,
  field: keyof StoredTerms,
  stored: StoredTerms,
): { documentId: unknown; name: string }[] {
  const { connect, disconnect } = relationIn(values, field);
  const gone = new Set([...disconnect, ...connect].map(documentIdIn));
  return [
    ...stored[field].filter(({ documentId }) => !gone.has(documentId)),
    ...connect.map((one) => ({
      documentId: documentIdIn(one),
      name: String(inside(one, 'label')),
    })),
  ];
}

export function relationIn(values: Values, field: keyof StoredTerms) {
  const value = values[field];
  return isRelation(value) ? value : { connect: [], disconnect: [] };
}

export function documentIdIn(related: unknown): unknown {
  return inside(inside(related, 'apiData'), 'documentId');
}
