const FIELD = 'input, textarea, select, [contenteditable="true"]';

/** Shows what stands above a form. Whoever is typing goes on typing: no letter may go astray. */
export function showAbove(element: HTMLElement): void {
  if (document.activeElement?.matches(FIELD)) element.scrollIntoView({ block: 'nearest' });
  else element.focus();
}
