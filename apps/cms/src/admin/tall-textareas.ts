const rules = `
  textarea[name='transcript'] { min-height: 24rem; }
`;

/** Where whole texts are written, the form opens on more than three lines. */
export function makeRoomForTexts(): void {
  // A style sheet that is imported is built, but Strapi's page does not link to it.
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
}
