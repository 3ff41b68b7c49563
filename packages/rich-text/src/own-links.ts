import { contentTypesThat } from '@portal/contract/content-types';

/** The content types that a text can link to. */
export const linkTargets = contentTypesThat('isLinkable');

export type LinkTarget = (typeof linkTargets)[number];

const OWN_LINK = new RegExp(`^portal:(${linkTargets.join('|')})/([a-z0-9]+)$`);

/** A link to own content stores the documentId, so it survives a change of the address. */
export function ownLink(target: LinkTarget, documentId: string): string {
  return `portal:${target}/${documentId}`;
}

export function readOwnLink(href: string): { target: LinkTarget; documentId: string } | undefined {
  const [, name, documentId] = OWN_LINK.exec(href) ?? [];
  const target = linkTargets.find((one) => one === name);
  return target && documentId ? { target, documentId } : undefined;
}
