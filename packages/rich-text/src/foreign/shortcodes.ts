import { textsIn } from '../dom.js';

/** A WordPress shortcode: `[caption width="300"]<img> words[/caption]`. */
const START = /\[caption\b([^\]]*)\]/;
const END = '[/caption]';

/** Converts WordPress caption shortcodes to figures with a caption. */
export function readShortcodes(root: Element): void {
  if (!(root.textContent ?? '').includes(END)) return;
  for (const text of textsIn(root)) {
    for (let next: ChildNode | undefined = text; next; next = takeCaption(next));
  }
}

/** Converts one shortcode and returns the text after it, where the next one may start. */
function takeCaption(start: ChildNode): ChildNode | undefined {
  const value = start.nodeValue ?? '';
  const [whole, attributes = ''] = START.exec(value) ?? [];
  if (whole === undefined) return undefined;
  const between: ChildNode[] = [];
  let end = start.nextSibling;
  while (end !== null && !isEnd(end)) {
    between.push(end);
    end = end.nextSibling;
  }
  const image = between.map(imageIn).find((one) => one !== null);
  const { ownerDocument: document } = start;
  if (!image || end === null || document === null) return undefined;
  const figure = document.createElement('figure');
  const words = document.createElement('figcaption');
  figure.append(image, words);
  const at = value.indexOf(whole);
  const rest = end.nodeValue ?? '';
  const stop = rest.indexOf(END);
  const [, named] = /\bcaption="([^"]*)"/.exec(attributes) ?? [];
  const beside = between.filter((node) => node !== image);
  words.append(named ?? '', value.slice(at + whole.length), ...beside, rest.slice(0, stop));
  start.nodeValue = value.slice(0, at);
  start.after(figure);
  end.nodeValue = rest.slice(stop + END.length);
  return end;
}

function isEnd(node: ChildNode): boolean {
  return node.nodeType === 3 && (node.nodeValue ?? '').includes(END);
}

function imageIn(node: ChildNode): Element | null {
  if (!isElement(node)) return null;
  return node.localName === 'img' ? node : node.querySelector('img');
}

function isElement(node: ChildNode): node is Element & ChildNode {
  return node.nodeType === 1;
}
