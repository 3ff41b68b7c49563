/** The id of the `<template>` with the code that `START_SCRIPT` starts. */
export const CODE_ID = 'page-code';

/** Slow pictures delay the page's code no longer than this, in milliseconds. */
const LONGEST_WAIT_MS = 2_000;

/**
 * JavaScript for a rendered page. It starts the page's code once the page is painted with its pictures;
 * earlier, the code would compete with them on a slow network. `load` alone is too early: a fast network
 * finishes before the first frame is painted, and a picture may be painted frames later, when it is
 * decoded. A button pressed too early is clicked again once the page is interactive.
 */
export const START_SCRIPT = `{
let pressed;
const press = ({ target }) => { pressed = target.closest('button[type=button]') };
const start = () => {
  const code = document.getElementById('${CODE_ID}');
  if (!code) return;
  document.head.append(code.content);
  code.remove();
};
addEventListener('click', press);
addEventListener('DOMContentLoaded', () => setTimeout(start, ${LONGEST_WAIT_MS}));
const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
const whenPainted = () => requestAnimationFrame(() => isPainted() ? setTimeout(start) : whenPainted());
const leading = () => [...document.images].filter(({ loading }) => loading === 'eager');
const decoded = () => Promise.allSettled(leading().map((picture) => picture.decode()));
addEventListener('load', () => decoded().then(() => requestAnimationFrame(whenPainted)));
new MutationObserver((_, observer) => {
  observer.disconnect();
  removeEventListener('click', press);
  if (pressed) pressed.click();
}).observe(document.documentElement, { attributeFilter: ['data-interactive'] });
}`;
