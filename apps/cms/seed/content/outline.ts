import type { FirstLegalDocument } from '../types';

/**
 * Publishing needs a file or a text. A document with neither repeats its abstract as its text: any other
 * words would add search results.
 */
export function withText(document: FirstLegalDocument): FirstLegalDocument {
  if (document.files || document.fullText) return document;
  return { ...document, fullText: `<h2>Trích yếu</h2>\n<p>${document.abstract}.</p>` };
}
