/** Puts another element in the place of one; its content moves, of its attributes those named. */
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

/** Puts what an element holds into another within it. */
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

/** In the order of the text. Never recursive, and not changed by what is done to the texts. */
export function textsIn(element: Element): ChildNode[] {
  const texts: ChildNode[] = [];
  const pending: ChildNode[] = [...element.childNodes].toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeType === TEXT_NODE) texts.push(node);
    else pending.push(...[...node.childNodes].toReversed());
  }
  return texts;
}
