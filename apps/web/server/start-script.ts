/** The `<template>` with what `START_SCRIPT` starts. */
export const CODE_ID = 'page-code';

/** Slow pictures keep the visitor no longer from the tools of the page, in milliseconds. */
const LONGEST_WAIT_MS = 2_000;

/**
 * JavaScript for a rendered page. It starts the page's code when the page is painted with its pictures:
 * before, the code would compete with them for a slow network. A quick network has all of them before
 * the first frame is seen, so the browser's word that it was painted is waited for; and a picture that has
 * come may be painted frames later, when it is decoded. A button that is pressed too early is pressed
 * again when the page answers.
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
