import { addStyle } from '../add-style';

const PANEL = "aside[aria-labelledby='additional-information']";

/**
 * The first panel, which holds the save and publish buttons, sticks while the others scroll under it; for
 * that, its column must be as tall as the form. Options wrap, so that long names stay readable.
 */
const rules = `
  @media (min-width: 1080px) {
    #strapi form div:has(> ${PANEL}) { flex-grow: 1; }
    #strapi form ${PANEL}:first-of-type {
      position: sticky; top: 0.8rem; z-index: 2;
      max-height: calc(100vh - 1.6rem); overflow: auto;
    }
  }
  body [role='option'] span { white-space: normal; overflow-wrap: anywhere; }
`;

/** Keeps the buttons of a long form in view. */
export function keepActionsInView(): void {
  addStyle(rules);
}
