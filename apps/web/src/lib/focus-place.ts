/**
 * The state of a navigation within a page that leaves the focus where it is: on the field that the
 * visitor works with.
 */
export const FOCUS_STAYS = { focus: 'stays' } as const;

export function doesFocusStay(state: unknown): boolean {
  return (
    typeof state === 'object' &&
    state !== null &&
    'focus' in state &&
    state.focus === FOCUS_STAYS.focus
  );
}

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
