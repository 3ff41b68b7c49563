/** Calls back as soon as the DOM has changed so, before any task that is queued later. */
export function atOnceWhen(hasChanged: () => boolean, callback: () => void): void {
  new MutationObserver((_, observer) => {
    if (!hasChanged()) return;
    observer.disconnect();
    callback();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
