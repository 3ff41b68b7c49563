const UNREAD = 'nav,button,script,style,svg,[aria-hidden="true"],[data-unread],.anchor';

/** The text nodes that a reader reads, those of one paragraph together. */
export function textBlocksOf(root: HTMLElement): Text[][] {
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
