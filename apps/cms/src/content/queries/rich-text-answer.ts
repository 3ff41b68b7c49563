import { ownLinksTo } from '@portal/rich-text/render/links';
import { ownTargetsIn } from '@portal/rich-text/render/own-addresses';
import { renderText, type RenderPart } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import { addressesOf, LINKED_COLUMNS, linkedRows, type LinkedRow } from './link-addresses';

/**
 * Renders a stored text for the API. Links to own content get its current address; links to content that
 * is not visible become plain text. It takes one query for all link targets.
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

/** Like `renderAnswer`, with addresses that are already loaded. */
export function renderWith(
  html: string,
  addresses: ReadonlyMap<string, string>,
  parts: readonly RenderPart[] = [],
): string {
  if (parts.length === 0 && ownTargetsIn(html).size === 0) return html;
  return renderText(html, [...parts, ownLinksTo(addresses)]).html;
}
