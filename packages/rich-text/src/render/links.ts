import { escapeAttribute } from '../escape.js';
import { readOwnAddress } from './own-addresses.js';
import type { RenderPart } from './render-text.js';
import { valueRange } from './tags.js';

/**
 * Resolves links to own content to their current address. `addresses` has the keys `type/documentId`; a
 * link without an address becomes plain text.
 */
export function ownLinksTo(addresses: ReadonlyMap<string, string>): RenderPart {
  return ({ html, replace }) => {
    let isRemoved = false;
    return {
      visit: (tag) => {
        if (tag.name !== 'a') return;
        if (tag.isEnd) {
          // Links do not nest, so an end tag closes the last opened link.
          if (isRemoved) replace(tag, '');
          isRemoved = false;
          return;
        }
        const href = valueRange(html, tag, 'href');
        const target = href && readOwnAddress(html.slice(href.start, href.end));
        if (!href || target === undefined) return;
        const address = addresses.get(target);
        isRemoved = address === undefined;
        if (address === undefined) replace(tag, '');
        else replace(href, escapeAttribute(address));
      },
    };
  };
}

/** A range of the stored HTML that becomes a link; the range is balanced HTML without links. */
export interface CitationLink {
  start: number;
  end: number;
  href: string;
}

export function citationLinks(links: readonly CitationLink[]): RenderPart {
  return ({ insert }) => {
    for (const { start, end, href } of links) {
      insert(start, `<a href="${escapeAttribute(href)}">`);
      insert(end, '</a>');
    }
    return {};
  };
}
