import { Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Underline } from '@tiptap/extension-underline';
import { isAllowed } from '../allowed.js';

/** As it is written: no control characters, blanks as `%20`; undefined if it may not be stored. */
export function cleanHref(href: string): string | undefined {
  const clean = href
    // `java\nscript:` and its like
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/\s/g, '%20');
  return isAllowed('a', 'href', clean) ? clean.normalize('NFC') : undefined;
}

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes() {
    return { href: { default: '' } };
  },
  parseHTML() {
    return [
      { tag: 'a[role=doc-backlink]', ignore: true },
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = cleanHref(element.getAttribute('href') ?? '');
          return href === undefined ? false : { href };
        },
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', HTMLAttributes, 0];
  },
});

/** From the outermost to the innermost, as they are always nested. */
export const marks = [Link, Bold, Italic, Underline, Strike, Subscript, Superscript];
