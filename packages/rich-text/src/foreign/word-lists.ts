import { textsIn } from '../dom.js';
import { readMarker, type ListMarker } from './list-marker.js';
import { dropDeclaration, styleOf } from './style.js';

interface OpenList {
  element: Element;
  level: number;
  /** Word's name of the list, such as `l3`. */
  name: string;
  marker: ListMarker;
}

/** Letters that the Symbol and Wingdings fonts draw as bullets. */
const BULLET_LETTERS = /^[o§ØüÞvq]$/;

const IGNORE = 'span[style*="mso-list:Ignore" i], span[style*="mso-list: Ignore" i]';

/** Converts Word's list paragraphs to nested lists; Word's HTML has no list elements. */
export function makeWordLists(body: Element): void {
  const paragraphs = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')];
  const builder = new ListBuilder();
  for (const paragraph of paragraphs) builder.take(paragraph);
}

class ListBuilder {
  #open: OpenList[] = [];

  take(paragraph: Element): void {
    const item = itemOf(paragraph);
    const follows = this.#open[0]?.element === paragraph.previousElementSibling;
    if (!follows) this.#open = [];
    if (item === 'continuation') {
      this.#open.at(-1)?.element.lastElementChild?.append(paragraph);
      return;
    }
    if (!item || paragraph.localName !== 'p') return;
    // Without the declaration, a second conversion does not treat the paragraph as an item again.
    dropDeclaration(paragraph, 'mso-list');
    const { level, name } = item;
    const previous = this.#open.find((list) => list.level === level)?.marker;
    const marker = takeMarker(paragraph, previous);
    if (!marker) return;
    this.#closeBelow(level);
    const list = this.#listFor(paragraph, level, name, marker);
    const { ownerDocument: document } = paragraph;
    const li = document.createElement('li');
    list.element.append(li);
    li.append(paragraph);
    list.marker = marker;
  }

  /** Closes lists deeper than `level`; one without a parent list at that level moves up to it. */
  #closeBelow(level: number): void {
    for (let last = this.#open.at(-1); last && last.level > level; last = this.#open.at(-1)) {
      if ((this.#open.at(-2)?.level ?? 0) >= level) this.#open.pop();
      else last.level = level;
    }
  }

  #listFor(paragraph: Element, level: number, name: string, marker: ListMarker): OpenList {
    const current = this.#open.at(-1);
    if (current?.level === level && continuesList(current, name, marker)) return current;
    if (current?.level === level) this.#open.pop();
    const parent = this.#open.at(-1);
    const element = paragraph.ownerDocument.createElement(marker.kind === 'bullet' ? 'ul' : 'ol');
    if (marker.kind === 'number') {
      if (marker.type !== '1') element.setAttribute('type', marker.type);
      if (marker.value !== 1) element.setAttribute('start', String(marker.value));
    }
    const item = parent?.element.lastElementChild;
    if (item) item.append(element);
    else paragraph.before(element);
    const list = { element, level, name, marker };
    this.#open.push(list);
    return list;
  }
}

/** Removes and returns the marker that Word wrote; undefined for one that stays as text. */
function takeMarker(paragraph: Element, previous: ListMarker | undefined): ListMarker | undefined {
  const span = paragraph.querySelector(IGNORE);
  if (span === null) return takeBareMarker(paragraph, previous);
  const text = span.textContent ?? '';
  const marker = readMarker(text, previous);
  if (marker) span.remove();
  else span.replaceWith(`${text.replace(/[\s\u00a0]+/g, ' ').trim()} `);
  return marker;
}

const FIRST_WORD = /^([\s\u00a0]*)([^\s\u00a0]{1,7})[\s\u00a0]+/;

/** Handles a marker whose element was lost in a browser or another system. */
function takeBareMarker(paragraph: Element, previous: ListMarker | undefined): ListMarker {
  const [whole = '', , word = ''] = FIRST_WORD.exec(paragraph.textContent ?? '') ?? [];
  const isMarker =
    word !== '' &&
    (/^[([]?\w+[.)\]]$/.test(word) || /^[^\w\p{L}]$/u.test(word) || BULLET_LETTERS.test(word));
  const marker = isMarker ? readMarker(word, previous) : undefined;
  if (!marker) return { kind: 'bullet' };
  let rest = whole.length;
  for (const text of textsIn(paragraph)) {
    const words = text.nodeValue ?? '';
    text.nodeValue = words.slice(rest);
    rest -= Math.min(rest, words.length);
    if (rest === 0) break;
  }
  return marker;
}

function continuesList(list: OpenList, name: string, marker: ListMarker): boolean {
  const { marker: last } = list;
  if (last.kind === 'bullet' || marker.kind === 'bullet') return last.kind === marker.kind;
  return last.type === marker.type && marker.value === last.value + 1 && list.name === name;
}

function itemOf(paragraph: Element): { level: number; name: string } | 'continuation' | undefined {
  const list = styleOf(paragraph).get('mso-list');
  const [, name, level] = /\b(l\d+)\s+level(\d+)/.exec(list ?? '') ?? [];
  if (name !== undefined && level !== undefined) return { name, level: Number(level) };
  const isInList = /\bMsoListParagraph/i.test(paragraph.getAttribute('class') ?? '');
  return isInList && list === undefined ? 'continuation' : undefined;
}
