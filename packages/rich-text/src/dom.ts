/** Puts another element in the place of one; its content moves, its attributes do not. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
