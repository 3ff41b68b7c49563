import { spoken } from '@portal/vietnamese/spoken';

/** What a voice says at one go, and where it stands on the page. */
export interface Passage {
  text: string;
  range: Range;
}

/** Voices of the network fall silent after about fifteen seconds. */
const LONGEST = 160;

const UNREAD = 'nav,button,script,style,svg,[aria-hidden="true"],[data-unread],.anchor';

/** The text of an element in the order of reading, without what only serves to use the page. */
export function passagesOf(root: HTMLElement): Passage[] {
  return blocksOf(root).flatMap((nodes) => {
    const text = spoken(nodes.map(({ data }) => data).join(''));
    return sentencesOf(text).map((sentence) => ({ text: sentence, range: rangeOver(nodes) }));
  });
}

/** The text nodes, those of one paragraph together. */
function blocksOf(root: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isUnread = node instanceof Element && (node.matches(UNREAD) || isHidden(node));
      return isUnread ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const blocks: Text[][] = [];
  let last: Element | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = blockAround(node);
    if (block === last) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks;
}

/** The nearest element that begins a line of its own, as the style sheets have it. */
function blockAround(node: Text): Element | undefined {
  let element = node.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element ?? undefined;
}

/** Folded away, as the words of a film can be. */
function isHidden(element: Element): boolean {
  return 'checkVisibility' in element && !element.checkVisibility();
}

function rangeOver(nodes: Text[]): Range {
  const range = document.createRange();
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first && last) {
    range.setStartBefore(first);
    range.setEndAfter(last);
  }
  return range;
}

function sentencesOf(text: string): string[] {
  const segments = [...new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)];
  return segments.flatMap(({ segment }) => shortened(segment.trim())).filter(hasWords);
}

/** Cut after a comma where there is one, else between words. */
function shortened(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; ')) + 1;
    const end = comma || head.lastIndexOf(' ') || LONGEST;
    const cut = end > 0 ? end : LONGEST;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest];
}

function hasWords(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}
