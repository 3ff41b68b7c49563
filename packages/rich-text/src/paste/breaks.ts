import { isBlank } from '../dom.js';
import { styleOf } from '../foreign/style.js';

/** Splits paragraphs at double line breaks, which some programs write instead of paragraphs. */
export function splitAtBreaks(body: HTMLElement): void {
  for (const line of body.querySelectorAll('br')) {
    if (styleOf(line).has('page-break-before') || line.hasAttribute('clear')) line.remove();
  }
  for (const line of body.querySelectorAll('br')) {
    const { parentElement: parent } = line;
    if (!parent || nextVisible(line)?.nodeName !== 'BR') continue;
    for (let next = nextVisible(line); next?.nodeName === 'BR'; next = nextVisible(line)) {
      next.remove();
    }
    if (parent.localName === 'p') splitParagraph(parent, line);
    else line.replaceWith(parent.ownerDocument.createElement('p'));
  }
}

function nextVisible(node: ChildNode): ChildNode | null {
  let next = node.nextSibling;
  while (next?.nodeType === 3 && isBlank(next.nodeValue)) next = next.nextSibling;
  return next;
}

function splitParagraph(paragraph: Element, line: ChildNode): void {
  const rest = paragraph.ownerDocument.createElement('p');
  rest.className = paragraph.className;
  while (line.nextSibling) rest.append(line.nextSibling);
  line.remove();
  paragraph.after(rest);
}
