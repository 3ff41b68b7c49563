/** Presses the key that saves, which is heard everywhere: Strapi offers no other way to what its button does. */
export function pressSave(): void {
  window.dispatchEvent(
    new KeyboardEvent('keydown', { key: 's', code: 'KeyS', ctrlKey: true, cancelable: true }),
  );
}
