import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { INLINE_ELEMENTS, NOTE_MARK } from './inline-elements.js';

const UNSEEN = new Set(['script', 'style', 'template']);

/** The words of rich text as lines of plain text, a line for each paragraph or cell. */
export function plainTextOf(html: string): string {
  let text = '';
  // The last one is read first. A stack, for HTML of before may be nested without an end.
  const waiting: (DefaultTreeAdapterTypes.ChildNode | string)[] = [
    ...parseFragment(html).childNodes,
  ].toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node;
    else if (defaultTreeAdapter.isTextNode(node)) text += node.value.replace(/\s+/gu, ' ');
    else if (defaultTreeAdapter.isElementNode(node) && isRead(node)) {
      const isInline = INLINE_ELEMENTS.has(node.tagName);
      if (!isInline) waiting.push('\n');
      for (const child of node.childNodes.toReversed()) waiting.push(child);
      if (!isInline) text += '\n';
    }
  }
  return text.replace(/ *\n[ \n]*/g, '\n').trim();
}

function isRead({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return (
    !UNSEEN.has(tagName) &&
    attrs.every(({ name, value }) => name !== 'class' || value !== NOTE_MARK)
  );
}
