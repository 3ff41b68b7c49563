import { JSDOM } from 'jsdom';
import { canonicalHtml } from './canonical-html.js';
import { cleanPaste } from '../paste/clean-paste.js';

const browser = new JSDOM().window;

/** The stored HTML of foreign HTML, `pasted` in a browser or `saved` directly. */
export function onBothPaths(html: string): { pasted: string; saved: string } {
  const document = new browser.DOMParser().parseFromString(html, 'text/html');
  return { pasted: canonicalHtml(cleanPaste(document).html), saved: canonicalHtml(html) };
}

export function alike(html: string): { pasted: string; saved: string } {
  return { pasted: html, saved: html };
}
