import { isRelation, type Values } from '../form-merge/values';
import { inside } from './inside';

/** A document type or an issuing body of the portal. */
export interface Term {
  id: number;
  documentId: string;
  name: string;
}

/** What is stored of an item: the values of a form hold only what is added to it and taken from it. */
export interface StoredTerms {
  documentType: readonly Term[];
  issuingBodies: readonly Term[];
}

export const NOTHING_STORED: StoredTerms = { documentType: [], issuingBodies: [] };

/** The terms that a form shows: the stored ones that it does not take away, and those that it adds. */
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
