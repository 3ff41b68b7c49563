import { rename, unwrap } from '../dom.js';

const NOTE = /^note-[1-9]\d{0,3}$/;

/**
 * Moves all notes into one list at the end. A note occurs once, contains only paragraphs and has no
 * references. Other content of the notes section moves before the list.
 */
export function prepareNotes(root: Element): void {
  const { ownerDocument: document } = root;
  const list = document.createElement('ol');
  const numbers = new Set<string>();
  const sections = [...root.querySelectorAll('section.notes')];
  for (const section of sections) {
    for (const reference of section.querySelectorAll('sup.note-ref')) unwrap(reference);
    for (const item of section.querySelectorAll('li')) {
      if (!NOTE.test(item.id) || numbers.has(item.id)) continue;
      // An item of a list inside a note is a line of that note.
      if (item.parentElement?.closest('li')) continue;
      numbers.add(item.id);
      makeParagraphs(item);
      list.append(item);
    }
    for (const emptied of section.querySelectorAll('ol, ul')) {
      if (emptied.textContent?.trim() === '') emptied.remove();
    }
    root.append(...section.childNodes);
    section.remove();
  }
  for (const item of root.querySelectorAll('li[id]')) {
    if (item.parentElement !== list) item.removeAttribute('id');
  }
  if (!list.hasChildNodes()) return;
  const section = document.createElement('section');
  section.className = 'notes';
  section.append(list);
  root.append(section);
}

const CONTAINERS = 'ul, ol, blockquote, figure, div, table, tbody, thead, tfoot, tr';

function makeParagraphs(note: Element): void {
  for (const container of note.querySelectorAll(CONTAINERS)) rename(container, 'div');
  for (const gone of note.querySelectorAll('hr, img, colgroup')) gone.remove();
  for (const block of note.querySelectorAll('li, td, th, caption, figcaption')) rename(block, 'p');
  for (const block of note.querySelectorAll('h1, h2, h3, h4, h5, h6')) rename(block, 'p');
  for (const paragraph of note.querySelectorAll('p[class]')) paragraph.removeAttribute('class');
}
