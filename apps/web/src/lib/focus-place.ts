/** Navigation state that keeps the focus in place, on the field that the visitor works with. */
export const FOCUS_STAYS = { focus: 'stays' } as const;

export function doesFocusStay(state: unknown): boolean {
  return (
    typeof state === 'object' &&
    state !== null &&
    'focus' in state &&
    state.focus === FOCUS_STAYS.focus
  );
}

/** Focuses the page's heading, so that a screen reader announces the page. */
export function focusHeading(): void {
  focusPlace(document.querySelector<HTMLElement>('main h1'));
}

/** Elements in the tab order stay in it. */
export function focusPlace(place: HTMLElement | null): void {
  if (!place) return;
  if (place.tabIndex !== 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
