import type { DataRouter } from 'react-router';

/** The notice that the page is an old one, and link previews: no component renews them. */
const NOTES_OF_FIRST_PAGE =
  '#old-page, meta:is([property^="og:"], [property^="article:"], [name^="twitter:"])';

let isLeft = false;

/** The page that the server has sent, until the visitor goes elsewhere. */
export function watchFirstPage({
  state,
  subscribe,
}: Pick<DataRouter, 'state' | 'subscribe'>): void {
  isLeft = false;
  // A reload keeps the key of an entry of the history.
  const { key: first } = state.location;
  subscribe(({ location }) => {
    if (location.key !== first) leaveFirstPage();
  });
}

/** To be called where the document was sent for another address than the one that is shown. */
export function leaveFirstPage(): void {
  isLeft = true;
  for (const note of document.querySelectorAll(NOTES_OF_FIRST_PAGE)) note.remove();
}

/** Whether what is shown now was loaded by this document, and not sent with it. */
export function isFirstPageLeft(): boolean {
  return isLeft;
}
