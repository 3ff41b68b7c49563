import { printedNumber } from '@portal/vietnamese/printed-number';
import type { Data } from './document-middleware';

/** What the slug of a type is made from. */
export interface SlugSource {
  fields: readonly string[];
  titleIn: (data: Data) => string;
}

/** The field that the schema names; a legal document without a number by what it is about. */
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
