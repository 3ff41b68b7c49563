/** Calls back as soon as the page has changed so, before whatever waits for its turn after that. */
export function atOnceWhen(hasChanged: () => boolean, callback: () => void): void {
  new MutationObserver((_, observer) => {
    if (!hasChanged()) return;
    observer.disconnect();
    callback();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
