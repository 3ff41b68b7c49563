const FIELD = 'input, textarea, select, [contenteditable="true"]';

/** Reveals a message above a form without scrolling away from somebody who is typing. */
export function showAbove(element: HTMLElement): void {
  if (document.activeElement?.matches(FIELD)) element.scrollIntoView({ block: 'nearest' });
  else element.focus();
}
