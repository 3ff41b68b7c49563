import { fromHtml } from '../canonical.js';
import { toHtml } from '../write/html.js';

/** What a save makes of HTML. */
export function canonicalHtml(html: string): string {
  return toHtml(fromHtml(html));
}
