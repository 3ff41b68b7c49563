import type { DataRouter } from 'react-router';

/** The notice of an outdated page, and link previews: no component updates them. */
const NOTES_OF_FIRST_PAGE =
  '#old-page, meta:is([property^="og:"], [property^="article:"], [name^="twitter:"])';

let isLeft = false;

/** Watches whether the visitor has left the page that the server sent. */
export function watchFirstPage({
  state,
  subscribe,
}: Pick<DataRouter, 'state' | 'subscribe'>): void {
  isLeft = false;
  // A reload keeps the key of its history entry.
  const { key: first } = state.location;
  subscribe(({ location }) => {
    if (location.key !== first) leaveFirstPage();
  });
}

/** Also called if the document was sent for another address than the one shown. */
export function leaveFirstPage(): void {
  isLeft = true;
  for (const note of document.querySelectorAll(NOTES_OF_FIRST_PAGE)) note.remove();
}

/** Whether the current page was loaded by this document instead of sent with it. */
export function isFirstPageLeft(): boolean {
  return isLeft;
}
