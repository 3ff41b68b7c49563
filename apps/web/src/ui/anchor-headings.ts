import { plainWords } from './plain-words.ts';

/** A heading of stored text that has a name. */
export const HEADING = /<(h\d) id="(muc-[^"]+)".*?<\/\1>/gs;

/**
 * Puts a link to itself beside each heading that has a name; not in it, where it would be read as
 * a part of the heading.
 */
export function anchorHeadings(html: string, nameOf: (heading: string) => string): string {
  return html.replace(
    HEADING,
    (heading, _, id: string) =>
      `<div class="anchored">${heading}<a class="anchor" href="#${id}" aria-label="${nameOf(plainWords(heading))}"></a></div>`,
  );
}
