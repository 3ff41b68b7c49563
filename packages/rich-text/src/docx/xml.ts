/** The platform's own reader and writer of XML: a browser's, or jsdom's in a test. */
export interface XmlTools {
  parse: (xml: string) => Document;
  write: (document: Document) => string;
}

export type Part = Document | Element;

/** Elements by their names as Word writes them: `w:p`. */
export function all(part: Part, name: string): Element[] {
  return [...part.getElementsByTagName(name)];
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && [...parent.children].find(({ nodeName }) => nodeName === name);
}

export function valueOf(element: Element | undefined): string | undefined {
  return element?.getAttribute('w:val') ?? undefined;
}

/** A child that was not there is made, as the first or the last. */
export function make(parent: Element, name: string, place: 'first' | 'last'): Element {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  if (place === 'first') parent.prepend(element);
  else parent.append(element);
  return element;
}

export function setValue(element: Element, value: string): void {
  element.setAttributeNS(element.namespaceURI, 'w:val', value);
}
