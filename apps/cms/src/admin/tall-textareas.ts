const rules = `
  textarea[name='transcript'] { min-height: 24rem; }
`;

/** Text areas for whole texts start with more than three lines. */
export function heightenTextareas(): void {
  // The build contains an imported style sheet, but Strapi's page does not link to it.
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
}
