import { textsIn } from '../dom.js';
import { styleOf } from './style.js';

const CHANGES: Record<string, (text: string, before: string) => string> = {
  uppercase: (text) => text.toLocaleUpperCase('vi'),
  lowercase: (text) => text.toLocaleLowerCase('vi'),
  capitalize,
};

/** Applies `text-transform` to the text itself, because stored text has no styles. */
export function applyTextTransform(root: Element): void {
  if (root.querySelector('[style*="text-transform" i]') === null) return;
  const known = new Map<Element, string>();
  const changeOf = (element: Element | null): string => {
    if (element === null || element === root) return 'none';
    const own = known.get(element) ?? styleOf(element).get('text-transform');
    const change = own === undefined || own === 'inherit' ? changeOf(element.parentElement) : own;
    known.set(element, change);
    return change;
  };
  let before = '';
  let line: Element | null = null;
  for (const text of textsIn(root)) {
    const { parentElement: parent, nodeValue } = text;
    const block = blockOf(parent);
    if (block !== line) before = '';
    line = block;
    const old = nodeValue ?? '';
    const drawn = CHANGES[changeOf(parent)]?.(old, before);
    if (drawn !== undefined && drawn !== old) text.nodeValue = drawn;
    if (old !== '') before = old;
  }
}

/** Formatting may split a word over two texts, so the end of the text before it is considered. */
function capitalize(text: string, before: string): string {
  const start = /[\p{L}\p{M}\p{N}'’]$/u.test(before) ? before.slice(-1) : ' ';
  return (start + text)
    .replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'))
    .slice(start.length);
}

const INLINE = /^(span|a|b|i|u|em|strong|font|s|sub|sup|small)$/;

function blockOf(element: Element | null): Element | null {
  let block = element;
  while (block?.parentElement && INLINE.test(block.localName)) block = block.parentElement;
  return block;
}
