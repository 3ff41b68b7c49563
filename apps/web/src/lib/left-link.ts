/** By the key of a place in the tab's history: the address of the link that was followed there. */
const left = new Map<string, string>();

/** Remembers the link of the page's content that an event pressed. */
export function noteLeftLink(key: string, pressed: EventTarget | null): void {
  const link = pressed instanceof Element ? pressed.closest('main a[href]') : null;
  const href = link?.getAttribute('href');
  if (typeof href === 'string') left.set(key, href);
}

/** The link by which `key` was left, if the page has it again. */
export function findLeftLink(key: string): HTMLElement | null {
  const href = left.get(key);
  const links = document.querySelectorAll<HTMLElement>('main a[href]');
  return [...links].find((link) => link.getAttribute('href') === href) ?? null;
}
