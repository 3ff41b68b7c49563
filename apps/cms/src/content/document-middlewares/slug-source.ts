import { printedNumber } from '@portal/vietnamese/printed-number';
import type { Data } from './document-middleware';

/** The fields from which the slug of a type is made. */
export interface SlugSource {
  fields: readonly string[];
  titleIn: (data: Data) => string;
}

/** Uses the schema's `targetField`; for a legal document without a number, its abstract. */
export function slugSourceOf(uid: string, field: string): SlugSource {
  if (uid !== 'api::legal-document.legal-document') {
    return { fields: [field], titleIn: (data) => textOf(data[field]) };
  }
  return {
    fields: [field, 'abstract'],
    titleIn: (data) => printedNumber(textOf(data[field])) || textOf(data['abstract']),
  };
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
