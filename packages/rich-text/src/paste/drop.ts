import { unwrap } from '../dom.js';

/** Tracked deletions and comments. */
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

/** Unwraps text boxes, which Office writes as layout tables. */
export function openTextBoxes(body: HTMLElement): void {
  for (const table of body.querySelectorAll('[style*="mso-ignore:vglayout" i] table')) {
    const cells = [...table.querySelectorAll('td, th')];
    const texts = cells.flatMap((cell) => [...cell.childNodes]);
    const place = table.closest('p') ?? table;
    place.before(...texts);
    table.remove();
  }
}

/** Drops the page numbers in a table of contents, because a web page has no page numbers. */
export function dropPageNumbers(body: HTMLElement): void {
  for (const tab of body.querySelectorAll('[class^="MsoToc"] span[style*="mso-tab-count"]')) {
    const rest = tab.nextSibling;
    if (rest && /^\s*\d+\s*$/.test(rest.textContent ?? '')) {
      rest.remove();
      tab.remove();
    }
  }
}

/** VML elements (`v:`) are drawings; elements of other Office namespaces contain text. */
function dropOffice(element: Element): void {
  if (element.localName.startsWith('v:')) element.remove();
  else unwrap(element);
}
