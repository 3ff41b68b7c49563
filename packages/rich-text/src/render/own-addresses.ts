import { tagsIn, valueOf } from './tags.js';

/** Schemes are case-insensitive (RFC 3986, 3.1). */
const OWN = /^portal:/i;
const MENTIONS_OWN = /"portal:/i;

/** The `type/documentId` of a link to own content; undefined for any other address. */
export function readOwnAddress(href: string): string | undefined {
  return OWN.test(href) ? href.replace(OWN, '') : undefined;
}

/** The targets of all links to own content, as `type/documentId`. */
export function ownTargetsIn(html: string): Set<string> {
  const targets = new Set<string>();
  // Fast path: most texts have no such link and need no scan of their tags.
  if (!MENTIONS_OWN.test(html)) return targets;
  for (const tag of tagsIn(html)) {
    const href = tag.name === 'a' ? valueOf(html, tag, 'href') : undefined;
    const target = href === undefined ? undefined : readOwnAddress(href);
    if (target !== undefined) targets.add(target);
  }
  return targets;
}
