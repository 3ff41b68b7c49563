import { Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Underline } from '@tiptap/extension-underline';
import { placeOf } from '../address.js';
import { isAllowed } from '../allowed.js';
import { unwrapTracking, withoutCampaign } from '../tracking.js';

/** Links without a host: `mailto:`, `tel:`, a fragment of the text, or own content by its id. */
const OTHER_SCHEME_OR_FRAGMENT = /^(?:mailto|tel|portal):|^#/i;

/**
 * Normalizes a link for storage: without invisible characters and tracking, blanks as `%20`.
 * Undefined if the link may not be stored.
 */
export function cleanHref(href: string): string | undefined {
  const target = unwrapTracking(withoutInvisible(href));
  if (target === undefined) return undefined;
  const clean = withoutCampaign(withoutInvisible(target)).normalize('NFC');
  if (!isAllowed('a', 'href', clean)) return undefined;
  return OTHER_SCHEME_OR_FRAGMENT.test(clean) || placeOf(clean) ? clean : undefined;
}

function withoutInvisible(href: string): string {
  return (
    href
      // Control characters could hide a scheme: `java\nscript:`.
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .replace(/\s/g, '%20')
  );
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

/** The order is the nesting order, from the outermost mark to the innermost. */
export const marks = [Link, Bold, Italic, Underline, Strike, Subscript, Superscript];
