import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { isAllowed, allowedElements } from '../allowed.js';

/** The elements and attributes in HTML that the allow-list does not contain. */
export function outsideTable(html: string): string[] {
  const found: string[] = [];
  const pending: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    if (allowedElements[node.tagName] === undefined) found.push(node.tagName);
    for (const { name, value } of node.attrs) {
      if (!isAllowed(node.tagName, name, value)) found.push(`${node.tagName} ${name}="${value}"`);
    }
    pending.push(...node.childNodes);
  }
  return found;
}
