/** Replaces an element by one with another name; it keeps its content and the `kept` attributes. */
export function rename(element: Element, name: string, kept: readonly string[] = []): Element {
  const other = element.ownerDocument.createElement(name);
  for (const attribute of kept) {
    const value = element.getAttribute(attribute);
    if (value !== null) other.setAttribute(attribute, value);
  }
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Wraps the content of an element in a new inner element. */
export function wrapContent(element: Element, name: string): void {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}

export const BLOCKS =
  'p, div, ul, ol, li, table, tr, td, th, h1, h2, h3, h4, h5, h6, blockquote, figure, pre, section, article, dl, hr';

export function hasBlocks(element: Element): boolean {
  return element.querySelector(BLOCKS) !== null;
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, '') === '';
}

const TEXT_NODE = 3;

/**
 * The text nodes in document order. It is iterative, so deep nesting cannot overflow the stack, and
 * it returns a snapshot, so a caller may change the nodes.
 */
export function textsIn(element: Element): ChildNode[] {
  const texts: ChildNode[] = [];
  const pending: ChildNode[] = [...element.childNodes].toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeType === TEXT_NODE) texts.push(node);
    else pending.push(...[...node.childNodes].toReversed());
  }
  return texts;
}
