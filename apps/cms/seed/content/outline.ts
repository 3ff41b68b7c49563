import type { FirstLegalDocument } from '../types';

/**
 * A document is published with its file or its text. One that has neither shows what it is about, in no
 * other words than its abstract: search would find it for them.
 */
export function withText(document: FirstLegalDocument): FirstLegalDocument {
  if (document.files || document.fullText) return document;
  return { ...document, fullText: `<h2>Trích yếu</h2>\n<p>${document.abstract}.</p>` };
}
