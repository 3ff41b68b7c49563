import { escapeUTF8 } from 'entities';

/** What XML 1.0 forbids even as a character reference (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text escaped for an element or an attribute of XML or HTML. */
export function escaped(text: string): string {
  return escapeUTF8(withoutForbidden(text));
}
