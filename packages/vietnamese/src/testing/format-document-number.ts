import type { DocumentNumber } from '../document-numbers/document-number.js';
import type { StandardNumber } from '../document-numbers/standard-number.js';

/** The printed form of a number; parsing it gives the same parts. */
export function formatDocumentNumber(parts: DocumentNumber): string {
  const { number, type, body } = parts;
  if (parts.family === 'standard') return formatStandard(parts);
  if (parts.family === 'party') return `${number}-${type}/${body}`;
  const marks = type === undefined ? body : `${type}-${body}`;
  return parts.family === 'normative' ? `${number}/${parts.year}/${marks}` : `${number}/${marks}`;
}

function formatStandard({ type, number, year, body }: StandardNumber): string {
  return `${type} ${number}:${year}${body === '' ? '' : `/${body}`}`;
}
