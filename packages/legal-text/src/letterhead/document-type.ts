import { findTypeName } from '@portal/vietnamese/document-types';
import type { Letterhead } from './letterhead.js';

/** Typed by the mark in their number, because their title is that of their content. */
const BY_NUMBER = new Set(['VBHN', 'SY', 'SL', 'TrS']);
/** Ambiguous marks: in numbers from before 1996, `CT` stood for the signer. */
const UNSURE = new Set(['CT', 'SL']);

export function typeOf({ title, number, subjectLines }: Letterhead): string | undefined {
  const mark = number !== undefined && 'type' in number.parts ? number.parts.type : undefined;
  const ofNumber = mark === undefined ? undefined : capitalized(findTypeName(mark));
  if (mark !== undefined && BY_NUMBER.has(mark)) return ofNumber;
  if (title !== undefined) return title.value;
  if (ofNumber !== undefined && mark !== undefined && !UNSURE.has(mark)) return ofNumber;
  return subjectLines.length > 0 && number !== undefined ? 'Công văn' : undefined;
}

function capitalized(name?: string): string | undefined {
  return name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}
