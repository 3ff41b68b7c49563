import { unwrap } from '../dom.js';

/** What Word draws, tracked deletions, comments, and the mark beside a heading of our own pages. */
const NOISE = [
  ...['del', '.msoDel', 'a.msocomanchor', '.MsoCommentReference'],
  ...['[style*="mso-element:comment-list" i]', '[style*="mso-element: comment-list" i]'],
].join(',');

const SHOW_COMMENT = 128;

export function dropNoise(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const noise of body.querySelectorAll(NOISE)) noise.remove();
  for (const element of body.querySelectorAll('*')) {
    if (element.localName.includes(':')) dropOffice(element);
  }
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
