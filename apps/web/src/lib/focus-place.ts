/** Puts the focus on the heading of the page, so that a screen reader reads where one has come to. */
export function focusHeading(): void {
  focusPlace(document.querySelector<HTMLElement>('main h1'));
}

/** What the keyboard reaches anyway stays in its turn. */
export function focusPlace(place: HTMLElement | null): void {
  if (!place) return;
  if (place.tabIndex !== 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
