import type { DataRouter } from 'react-router';

let isLeft = false;

/** The page that the server has sent, until the visitor goes elsewhere; its notice speaks of it alone. */
export function watchFirstPage({
  state,
  subscribe,
}: Pick<DataRouter, 'state' | 'subscribe'>): void {
  isLeft = false;
  // A reload keeps the key of an entry of the history.
  const { key: first } = state.location;
  subscribe(({ location }) => {
    if (location.key === first) return;
    isLeft = true;
    document.getElementById('old-page')?.remove();
  });
}

/** Whether what is shown now was loaded by this document, and not sent with it. */
export function isFirstPageLeft(): boolean {
  return isLeft;
}
