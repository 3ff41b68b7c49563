import { rename } from '../dom.js';
import { styleOf } from './style.js';

const TYPES: Record<string, string> = {
  ...{ 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A' },
  ...{ 'lower-roman': 'i', 'upper-roman': 'I' },
};
const MAX_NUMBER = 9999;

/**
 * Keeps the visible numbers of lists that use `value`, `reversed` or a list style, which rich text
 * does not have. A list is split where its numbers are not consecutive.
 */
export function keepNumbers(root: Element): void {
  for (const list of root.querySelectorAll('ol')) {
    if (listStyleOf(list) === 'none') {
      rename(list, 'ul');
      continue;
    }
    takeType(list);
    splitAtNumberGaps(list);
  }
}

function takeType(list: Element): void {
  if (list.hasAttribute('type')) return;
  const type = TYPES[listStyleOf(list) ?? ''];
  if (type !== undefined) list.setAttribute('type', type);
}

/** The first known number style that the list or its first item declares. */
function listStyleOf(list: Element): string | undefined {
  const first = list.querySelector('li');
  return [list, ...(first ? [first] : [])]
    .map((element) => styleOf(element))
    .map((style) => style.get('list-style-type') ?? style.get('list-style') ?? '')
    .map((value) => value.split(/\s+/).find((word) => word in TYPES || word === 'none'))
    .find((word) => word !== undefined);
}

function splitAtNumberGaps(list: Element): void {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const isReversed = list.hasAttribute('reversed');
  if (!isReversed && !items.some((item) => item.hasAttribute('value'))) return;
  const step = isReversed ? -1 : 1;
  let next = integerOf(list, 'start') ?? (isReversed ? items.length : 1);
  let part = list;
  let expected: number | undefined;
  list.removeAttribute('reversed');
  for (const item of items) {
    const number = integerOf(item, 'value') ?? next;
    item.removeAttribute('value');
    if (expected === undefined) setStart(list, number);
    else if (number !== expected) part = splitBefore(item, part, number);
    expected = number + 1;
    next = number + step;
  }
}

function splitBefore(item: Element, list: Element, number: number): Element {
  const rest = item.ownerDocument.createElement('ol');
  const type = list.getAttribute('type');
  if (type !== null) rest.setAttribute('type', type);
  setStart(rest, number);
  const moved: ChildNode[] = [];
  for (let node: ChildNode | null = item; node !== null; node = node.nextSibling) moved.push(node);
  list.after(rest);
  rest.append(...moved);
  return rest;
}

function setStart(list: Element, number: number): void {
  list.setAttribute('start', String(number));
}

function integerOf(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name) ?? '';
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
  return number !== undefined && number <= MAX_NUMBER ? number : undefined;
}
