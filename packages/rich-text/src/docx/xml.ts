/** The XML parser and serializer of the platform: a browser, or jsdom in a test. */
export interface XmlTools {
  parse: (xml: string) => Document;
  write: (document: Document) => string;
}

export type Part = Document | Element;

/** Finds elements by their qualified name: `w:p`. */
export function all(part: Part, name: string): Element[] {
  return [...part.getElementsByTagName(name)];
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && [...parent.children].find(({ nodeName }) => nodeName === name);
}

export function valueOf(element: Element | undefined): string | undefined {
  return element?.getAttribute('w:val') ?? undefined;
}

/** Adds a new element as the first or the last child. */
export function make(parent: Element, name: string, place: 'first' | 'last'): Element {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  if (place === 'first') parent.prepend(element);
  else parent.append(element);
  return element;
}

export function setValue(element: Element, value: string): void {
  element.setAttributeNS(element.namespaceURI, 'w:val', value);
}
