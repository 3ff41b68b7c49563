const UNREAD = 'nav,button,script,style,svg,[aria-hidden="true"],[data-unread],.anchor';

/** The visible text nodes, grouped by paragraph. */
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

/** The nearest block-level element, by computed style. */
function blockAround(node: Text): Element | undefined {
  let element = node.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element ?? undefined;
}

/** Collapsed, like the transcript of a film. */
function isHidden(element: Element): boolean {
  return 'checkVisibility' in element && !element.checkVisibility();
}
