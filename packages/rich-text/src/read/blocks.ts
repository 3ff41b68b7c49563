import { rename, textsIn } from '../dom.js';

/** Elements that may contain only paragraphs, lists, pictures and files. */
const INNER = 'li, td, th, blockquote, caption, figcaption';

/** Block elements that ProseMirror's parser would treat as inline. */
const LINE_ELEMENTS = 'dt, summary, legend, option, address';
const CONTAINERS = 'main, nav, details, center, optgroup, menu, search, hgroup, dialog, fieldset';

const NON_PARAGRAPHS = 'ul, ol, figure, img, p.attachment, p.missing-picture';

/** Renames and moves block elements so that they fit the schema. */
export function prepareBlocks(root: Element): void {
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (!heading.closest(INNER)) continue;
    const strong = rename(heading, 'strong');
    const paragraph = root.ownerDocument.createElement('p');
    strong.replaceWith(paragraph);
    paragraph.append(strong);
  }
  for (const quote of root.querySelectorAll('blockquote')) {
    if (quote.parentElement?.closest(INNER)) rename(quote, 'div');
  }
  for (const rule of root.querySelectorAll('hr')) if (rule.closest(INNER)) rule.remove();
  for (const line of root.querySelectorAll(LINE_ELEMENTS)) rename(line, 'p');
  for (const container of root.querySelectorAll(CONTAINERS)) rename(container, 'div');
  for (const paragraph of root.querySelectorAll('p')) {
    // An empty paragraph is dropped, but it still ends the line before it.
    if (paragraph.firstElementChild === null && isBlankElement(paragraph)) rename(paragraph, 'div');
  }
  for (const item of root.querySelectorAll('li')) startWithParagraph(item);
  for (const preformatted of root.querySelectorAll('pre')) keepLines(preformatted);
}

function isBlankElement(element: Element): boolean {
  return /^[\s\u00a0]*$/.test(element.textContent ?? '');
}

/** The schema requires that a list item begins with a paragraph, even an empty one. */
function startWithParagraph(item: Element): void {
  const first = [...item.childNodes].find(
    (node) => node.nodeType === 1 || (node.nodeValue ?? '').trim() !== '',
  );
  if (first === item.firstElementChild && item.firstElementChild?.matches(NON_PARAGRAPHS)) {
    item.prepend(item.ownerDocument.createElement('p'));
  }
}

function keepLines(preformatted: Element): void {
  const { ownerDocument: document } = preformatted;
  for (const text of textsIn(preformatted)) {
    const lines = (text.nodeValue ?? '').split(/\r?\n/);
    const parts = lines.flatMap((line, index) =>
      index === 0 ? [line] : [document.createElement('br'), line],
    );
    text.replaceWith(...parts);
  }
  rename(preformatted, 'p');
}
