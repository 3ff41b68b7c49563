import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { linkTargets } from '@portal/rich-text/own-links';
import { citationLinks, ownLinksTo, type CitationLink } from '@portal/rich-text/render/links';
import { ownTargetsIn } from '@portal/rich-text/render/own-addresses';
import { renderText } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import { visibleRows } from './published';

/**
 * A stored text as the API answers it: links to own content lead to its present address, and those
 * to content that readers cannot see become plain text. One query for each content type that is
 * linked to.
 */
export async function renderAnswer(
  db: Database,
  html: string,
  citations: readonly CitationLink[] = [],
): Promise<string> {
  const targets = ownTargetsIn(html);
  if (targets.size === 0 && citations.length === 0) return html;
  const addresses = await addressesOf(db, targets);
  return renderText(html, [citationLinks(citations), ownLinksTo(addresses)]).html;
}

interface TargetRow {
  document_id: string;
  slug: string;
}

/** The addresses of the targets that readers can see. */
async function addressesOf(db: Database, targets: Set<string>): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  const search = async (type: ContentTypeName) => {
    const prefix = `${type}/`;
    const ids = [...targets]
      .filter((target) => target.startsWith(prefix))
      .map((target) => target.slice(prefix.length));
    if (ids.length === 0) return;
    const rows = await visibleRows(db, type)
      .whereIn('t.document_id', ids)
      .select<TargetRow[]>('t.document_id', 't.slug');
    for (const row of rows) addresses.set(prefix + row.document_id, contentAddress(type, row.slug));
  };
  await Promise.all(linkTargets.map(search));
  return addresses;
}
