import { readMarker, type ListMarker } from './list-marker.js';
import { styleOf } from './style.js';

interface OpenList {
  element: Element;
  level: number;
  /** Word's own name of the list. */
  name: string;
  marker: ListMarker;
}

const IGNORE = 'span[style*="mso-list:Ignore" i], span[style*="mso-list: Ignore" i]';

/** Word's lists come as paragraphs that look like items: makes lists of them, nested as drawn. */
export function makeWordLists(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')];
  const builder = new ListBuilder();
  for (const paragraph of paragraphs) builder.take(paragraph);
}

class ListBuilder {
  #open: OpenList[] = [];
  /** What was last put into the text: a list goes on only right after it. */
  #last: Element | undefined;

  take(paragraph: Element): void {
    const item = itemOf(paragraph);
    const follows = this.#open[0]?.element === paragraph.previousElementSibling;
    if (!follows) this.#open = [];
    if (item === 'continuation') {
      this.#last = this.#open.at(-1)?.element.lastElementChild ?? undefined;
      if (follows && this.#last) this.#last.append(paragraph);
      return;
    }
    if (!item || paragraph.localName !== 'p') return;
    const { level, name } = item;
    const span = paragraph.querySelector(IGNORE);
    const text = span?.textContent ?? '';
    const previous = this.#open.find((list) => list.level === level)?.marker;
    const marker = span ? readMarker(text, previous) : { kind: 'bullet' as const };
    if (!marker) {
      span?.replaceWith(`${text.replace(/[\s\u00a0]+/g, ' ').trim()} `);
      return;
    }
    span?.remove();
    while ((this.#open.at(-1)?.level ?? 0) > level) this.#open.pop();
    const list = this.#listFor(paragraph, level, name, marker);
    const { ownerDocument: document } = paragraph;
    const li = document.createElement('li');
    list.element.append(li);
    li.append(paragraph);
    list.marker = marker;
  }

  #listFor(paragraph: Element, level: number, name: string, marker: ListMarker): OpenList {
    const current = this.#open.at(-1);
    if (current?.level === level && goesOn(current, name, marker)) return current;
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

function goesOn(list: OpenList, name: string, marker: ListMarker): boolean {
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
