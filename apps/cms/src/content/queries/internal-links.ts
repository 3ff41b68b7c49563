import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { linkTargets } from '@portal/rich-text/own-links';
import type { Database } from '../../platform/database/database';
import { visibleRows } from './published';

/** A stored text links to own content as `portal:<kind>/<documentId>`. */
const OWN_LINK = /<a href="portal:([^"]*)">/gi;
/** Links do not nest: an end tag closes the last link that was opened. */
const OWN_LINK_OR_END = /<a href="portal:([^"]*)">|<\/a>/gi;

/**
 * Resolves links to own content to their present address. A link to content that readers cannot see
 * becomes plain text. One query for each content type that is linked to.
 */
export async function resolveOwnLinks(db: Database, html: string): Promise<string> {
  const targets = new Set<string>();
  for (const [, target] of html.matchAll(OWN_LINK)) targets.add(target ?? '');
  if (targets.size === 0) return html;
  const addresses = await addressesOf(db, targets);
  let isTakenAway = false;
  return html.replace(OWN_LINK_OR_END, (tag: string, target: string | undefined) => {
    if (target === undefined) {
      const end = isTakenAway ? '' : tag;
      isTakenAway = false;
      return end;
    }
    const address = addresses.get(target);
    isTakenAway = address === undefined;
    return address === undefined ? '' : `<a href="${address}">`;
  });
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
