import type { IOptions } from 'sanitize-html';

/** The HTML that may be stored and shown. What is not named here is dropped, its text kept. */
export const allowedHtml: IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li'],
    ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'a'],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'img'],
  ],
  allowedAttributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    ol: ['start', 'type'],
    col: ['span'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // Pictures come from the media library alone, so that reading a page tells nobody else.
  exclusiveFilter: (frame) => frame.tag === 'img' && !isLibraryPath(frame.attribs['src'] ?? ''),
};

export function isLibraryPath(path: string): boolean {
  return /^\/uploads\/[\w.-]+$/.test(path);
}
