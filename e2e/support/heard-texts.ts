import type { BrowserContext } from '@playwright/test';

/** The place of a text: the address, and its element or attribute. */
type Place = string;

/** All texts that any page of the context has shown, each with its first place. */
export type HeardTexts = ReadonlyMap<string, Place>;

declare global {
  interface Window {
    portalHeard?: (texts: [text: string, place: string][]) => Promise<void>;
  }
}

/**
 * Collects every text that people can see or hear, even for a moment: texts, names, titles, hints,
 * announcements. It leaves out content typed or stored in the rich-text editor.
 */
export async function listenTo(context: BrowserContext): Promise<HeardTexts> {
  const heard = new Map<string, Place>();
  await context.exposeFunction('portalHeard', (texts: [string, string][]) => {
    for (const [text, place] of texts) if (!heard.has(text)) heard.set(text, place);
  });
  await context.addInitScript(listen);
  return heard;
}

/** Runs in the page. */
function listen(): void {
  const ATTRIBUTES = [
    ...['aria-label', 'title', 'placeholder', 'alt', 'label'],
    ...['aria-roledescription', 'aria-description', 'aria-valuetext', 'aria-placeholder'],
  ];
  const SILENT = 'script, style, template, noscript, code, [contenteditable=true]';
  const known = new Set<string>();
  let waiting: [string, string][] = [];

  const hear = (text: string | null, element: Element, kind: string) => {
    const said = (text ?? '').replaceAll(/\s+/gu, ' ').trim();
    if (said === '' || known.has(said)) return;
    known.add(said);
    if (waiting.length === 0) setTimeout(send, 0);
    waiting.push([said, `${location.pathname} <${element.localName}> ${kind}`]);
  };
  const send = () => {
    const texts = waiting;
    waiting = [];
    void window.portalHeard?.(texts);
  };
  const hearElement = (element: Element) => {
    for (const name of ATTRIBUTES) hear(element.getAttribute(name), element, name);
  };
  const hearAll = (node: Node) => {
    const parent = node.parentElement;
    if (node instanceof Text) {
      if (parent && !parent.closest(SILENT)) hear(node.data, parent, 'text');
      return;
    }
    if (!(node instanceof Element) || node.matches('script, style, template')) return;
    hearElement(node);
    for (const child of node.childNodes) hearAll(child);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && target instanceof Element) hearElement(target);
      if (type === 'characterData') hearAll(target);
      for (const node of addedNodes) hearAll(node);
    }
  }).observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
    ...{ attributes: true, attributeFilter: ATTRIBUTES },
  });
}
