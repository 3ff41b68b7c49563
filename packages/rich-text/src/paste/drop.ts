import { styleOf } from './style.js';
import { unwrap } from './rename.js';

/** Not text of the document: code, forms, what Word draws, tracked deletions, comments. */
const NOISE = [
  ...['script', 'style', 'link', 'meta', 'title', 'base', 'template', 'noscript', 'iframe'],
  ...['object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'input', 'select', 'textarea'],
  ...['del', '.msoDel', 'a.msocomanchor', '.MsoCommentReference'],
  // The mark beside a heading of our own pages.
  'a.anchor',
  ...['[style*="mso-element:comment-list" i]', '[style*="mso-element: comment-list" i]'],
].join(',');

const COMMENTS = 128;

export function dropNoise(document: Document): void {
  const { body } = document;
  const walker = document.createTreeWalker(body, COMMENTS);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const noise of body.querySelectorAll(NOISE)) noise.remove();
  for (const element of body.querySelectorAll('*')) {
    if (isHidden(element)) element.remove();
    else if (element.localName.includes(':')) dropOffice(element);
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style === null) return false;
  const declarations = styleOf(element);
  return (
    declarations.get('display') === 'none' ||
    declarations.get('visibility') === 'hidden' ||
    declarations.get('mso-hide') === 'all'
  );
}

/** A text box is drawn by a table of one cell, which holds a place on the page and no more. */
export function openTextBoxes(body: HTMLElement): void {
  for (const table of body.querySelectorAll('[style*="mso-ignore:vglayout" i] table')) {
    const cells = [...table.querySelectorAll('td, th')];
    const texts = cells.flatMap((cell) => [...cell.childNodes]);
    const place = table.closest('p') ?? table;
    place.before(...texts);
    table.remove();
  }
}

/** The page numbers of a table of contents mean nothing on a page without pages. */
export function dropPageNumbers(body: HTMLElement): void {
  for (const tab of body.querySelectorAll('[class^="MsoToc"] span[style*="mso-tab-count"]')) {
    const rest = tab.nextSibling;
    if (rest && /^\s*\d+\s*$/.test(rest.textContent ?? '')) {
      rest.remove();
      tab.remove();
    }
  }
}

/** `v:` draws; what other namespaces of Office hold is text. */
function dropOffice(element: Element): void {
  if (element.localName.startsWith('v:')) element.remove();
  else unwrap(element);
}
