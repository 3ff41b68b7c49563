import { isBlank } from '../dom.js';

interface Note {
  reference: Element;
  back: Element;
}

/**
 * Finds footnotes and converts them to our own form. Word, LibreOffice, Google Docs and mammoth use
 * different names, but all link the reference and the note to each other, so two links that lead to
 * each other are a footnote.
 */
export function takeNotes(body: HTMLElement): void {
  const notes = findNotes(body);
  const { ownerDocument: document } = body;
  const list = document.createElement('ol');
  const emptied = new Set<Element>();
  for (const [index, { reference, back }] of notes.entries()) {
    const number = index + 1;
    const holder = holderOf(back, notes);
    if (holder.parentElement) emptied.add(holder.parentElement);
    const item = document.createElement('li');
    item.id = `note-${number}`;
    outermost(back).remove();
    item.append(...(holder.localName === 'p' ? [holder] : holder.childNodes));
    holder.remove();
    list.append(item);
    outermost(reference).replaceWith(referenceTo(document, number));
  }
  if (notes.length === 0) return;
  for (const element of emptied) dropIfEmpty(element);
  const section = document.createElement('section');
  section.className = 'notes';
  section.append(list);
  body.append(section);
}

function findNotes(body: HTMLElement): Note[] {
  const links = [...body.querySelectorAll('a[href*="#"]')];
  const places = new Map<string, Element>();
  for (const element of body.querySelectorAll('[id], a[name]')) {
    const names = [element.id, element.getAttribute('name') ?? ''].filter((name) => name !== '');
    for (const name of names) if (!places.has(name)) places.set(name, element);
  }
  const taken = new Set<Element>();
  return links.flatMap((reference) => {
    const place = places.get(targetOf(reference));
    if (!place || taken.has(reference) || place === body) return [];
    const candidates = place.matches('a[href*="#"]')
      ? [place]
      : [...place.querySelectorAll('a[href*="#"]')];
    const back = candidates.find((link) => {
      const origin = places.get(targetOf(link));
      return link !== reference && origin !== undefined && sameSpot(origin, reference);
    });
    if (!back || taken.has(back)) return [];
    taken.add(reference).add(back);
    return [{ reference, back }];
  });
}

function targetOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return decodeSafely(href.slice(href.indexOf('#') + 1));
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sameSpot(origin: Element, reference: Element): boolean {
  return origin === reference || origin.contains(reference) || reference.contains(origin);
}

/** The largest element that contains only this note. */
function holderOf(back: Element, notes: readonly Note[]): Element {
  const item = back.closest('li');
  if (item) return item;
  let holder = back.closest('p') ?? back.parentElement ?? back;
  for (let outer = holder.parentElement; outer?.localName === 'div'; outer = outer.parentElement) {
    const inside = notes.filter(
      (note) => outer.contains(note.back) || outer.contains(note.reference),
    );
    if (inside.length !== 1 || outer.contains(inside[0]?.reference ?? null)) break;
    holder = outer;
  }
  return holder;
}

/** The outermost element that contains nothing but the link: `<sup>[<a>1</a>]</sup>`. */
function outermost(link: Element): Element {
  let element = link;
  for (let outer = element.parentElement; outer; outer = element.parentElement) {
    const rest = (outer.textContent ?? '').replace(link.textContent ?? '', '');
    if (!/^(sup|span|font|b|i|u|strong|em|small)$/.test(outer.localName)) break;
    if (!/^[\s\u00a0[\]()]*$/.test(rest)) break;
    element = outer;
  }
  return element;
}

function referenceTo(document: Document, number: number): Element {
  const reference = document.createElement('sup');
  reference.className = 'note-ref';
  const link = document.createElement('a');
  link.setAttribute('href', `#note-${number}`);
  link.textContent = String(number);
  reference.append(link);
  return reference;
}

/** Drops the box that contained the notes, with the line above them, if nothing else is in it. */
function dropIfEmpty(box: Element): void {
  if (box.localName === 'body') return;
  if (isBlank(box.textContent) && box.querySelector('img, table') === null) box.remove();
}
