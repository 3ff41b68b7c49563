import { provisionsInHtml } from '../provisions/provisions-in-html.js';
import type { RenderPart } from './render-text.js';
import { valueRange } from './tags.js';

/** Gives each provision of a legal document its anchor, which replaces the id of a heading. */
export const provisionAnchors: RenderPart = ({ html, insert, replace }) => {
  const renamed = new Map<string, string>();
  for (const { id, block } of provisionsInHtml(html)) {
    const { tag } = block;
    const former = valueRange(html, tag, 'id');
    if (former) {
      renamed.set(`#${html.slice(former.start, former.end)}`, `#${id}`);
      replace(former, id);
    } else {
      insert(tag.start + 1 + tag.name.length, ` id="${id}"`);
    }
  }
  return {
    visit: (tag) => {
      const href = tag.name === 'a' && !tag.isEnd ? valueRange(html, tag, 'href') : undefined;
      const address = href && renamed.get(html.slice(href.start, href.end));
      if (href && address !== undefined) replace(href, address);
    },
  };
};
