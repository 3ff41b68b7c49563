/** The address of the link that was followed, by the key of the history entry it left. */
const left = new Map<string, string>();

/** Remembers the link in the page's content that an event pressed. */
export function noteLeftLink(key: string, pressed: EventTarget | null): void {
  const link = pressed instanceof Element ? pressed.closest('main a[href]') : null;
  const href = link?.getAttribute('href');
  if (typeof href === 'string') left.set(key, href);
}

/** The link by which the entry `key` was left, if the page still has it. */
export function findLeftLink(key: string): HTMLElement | null {
  const href = left.get(key);
  const links = document.querySelectorAll<HTMLElement>('main a[href]');
  return [...links].find((link) => link.getAttribute('href') === href) ?? null;
}
