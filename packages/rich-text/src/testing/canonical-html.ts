import { fromHtml } from '../canonical.js';
import { toHtml } from '../write/html.js';

/** The HTML that a save stores. */
export function canonicalHtml(html: string): string {
  return toHtml(fromHtml(html));
}
