import { plainWords } from './plain-words.ts';

const TABLE_TAG = /<(\/?)table\b[^>]*>/gi;
const CAPTION = /<caption\b[^>]*>([\s\S]*?)<\/caption>/i;

/**
 * Puts each table of sanitised HTML into a region that scrolls by itself, can be reached by
 * keyboard, and is named; a table within a table goes with the outer one. Works on text, so that
 * the server does the same as the browser.
 */
export function labelTables(html: string, nameOf: (number: number, caption: string) => string) {
  const parts: string[] = [];
  let depth = 0;
  let number = 0;
  let start = 0;
  let done = 0;
  for (const { 0: tag, 1: slash, index } of html.matchAll(TABLE_TAG)) {
    if (slash === '') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const table = html.slice(start, index + tag.length);
      number += 1;
      parts.push(html.slice(done, start), region(table, nameOf(number, captionOf(table))));
      done = index + tag.length;
    }
  }
  return [...parts, html.slice(done)].join('');
}

function region(table: string, name: string): string {
  return `<div class="table-scroll" role="region" aria-label="${name}" tabindex="0">${table}</div>`;
}

function captionOf(table: string): string {
  return plainWords(CAPTION.exec(table)?.[1] ?? '');
}
