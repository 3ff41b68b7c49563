/** Dispatches Ctrl+S, because Strapi has no API for its save button. */
export function pressSave(): void {
  window.dispatchEvent(
    new KeyboardEvent('keydown', { key: 's', code: 'KeyS', ctrlKey: true, cancelable: true }),
  );
}
