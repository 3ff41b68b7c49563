/** The first panel beside a form has the buttons that save and publish; the others pass under it. */
const rules = `
  @media (min-width: 1080px) {
    form aside[aria-labelledby='additional-information']:first-of-type {
      position: sticky; top: 0.8rem; z-index: 2;
      max-height: calc(100vh - 1.6rem); overflow: auto;
    }
  }
`;

/** Keeps the buttons of a long form in view. */
export function keepActionsInView(): void {
  // The build contains an imported style sheet, but Strapi's page does not link to it.
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
}
