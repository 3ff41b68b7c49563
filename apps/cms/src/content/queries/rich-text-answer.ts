import { ownLinksTo } from '@portal/rich-text/render/links';
import { ownTargetsIn } from '@portal/rich-text/render/own-addresses';
import { renderText, type RenderPart } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import { addressesOf, LINKED_COLUMNS, linkedRows, type LinkedRow } from './link-addresses';

/**
 * A stored text as the API answers it: links to own content lead to its present address, and those
 * to content that readers cannot see become plain text. One query for all that is linked to.
 */
export async function renderAnswer(
  db: Database,
  html: string,
  parts: readonly RenderPart[] = [],
): Promise<string> {
  const rows = linkedRows(db, ownTargetsIn(html));
  const linked = rows ? await rows.select<LinkedRow[]>(LINKED_COLUMNS) : [];
  return renderWith(html, addressesOf(linked), parts);
}

/** The same with addresses that are known already. */
export function renderWith(
  html: string,
  addresses: ReadonlyMap<string, string>,
  parts: readonly RenderPart[] = [],
): string {
  if (parts.length === 0 && ownTargetsIn(html).size === 0) return html;
  return renderText(html, [...parts, ownLinksTo(addresses)]).html;
}
