import { tagsIn, valueOf } from './tags.js';

/** A scheme is the same in capitals (RFC 3986, 3.1). */
const OWN = /^portal:/i;
const MENTIONS_OWN = /"portal:/i;

/** A link to own content names it as `type/documentId`; undefined for any other address. */
export function readOwnAddress(href: string): string | undefined {
  return OWN.test(href) ? href.replace(OWN, '') : undefined;
}

/** What the text links to as `type/documentId`, each once. */
export function ownTargetsIn(html: string): Set<string> {
  const targets = new Set<string>();
  // Most texts have none: they are not read tag by tag.
  if (!MENTIONS_OWN.test(html)) return targets;
  for (const tag of tagsIn(html)) {
    const href = tag.name === 'a' ? valueOf(html, tag, 'href') : undefined;
    const target = href === undefined ? undefined : readOwnAddress(href);
    if (target !== undefined) targets.add(target);
  }
  return targets;
}
