import { JSDOM } from 'jsdom';
import { canonicalHtml } from '../canonical.js';
import { cleanPaste } from '../paste/clean-paste.js';

/** What is stored of foreign HTML, by whatever way it came: `pasted` in a browser, or `saved`. */
export function onBothPaths(html: string): { pasted: string; saved: string } {
  const { document } = new JSDOM(html).window;
  return { pasted: canonicalHtml(cleanPaste(document).html), saved: canonicalHtml(html) };
}

export function alike(html: string): { pasted: string; saved: string } {
  return { pasted: html, saved: html };
}
