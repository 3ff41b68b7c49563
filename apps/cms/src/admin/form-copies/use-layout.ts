import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { bodyOf } from '../parse-html';
import type { Layout } from './field-text';

/** A layout before any request to the server. */
export type BareLayout = Omit<Layout, 'storedName'>;

/** The fields of a type as its form shows them, with their labels. */
export function useLayout(model: string): BareLayout {
  const { edit } = useDocumentLayout(model);
  return useMemo(
    () => ({
      fields: edit.layout.flat(2),
      components: Object.fromEntries(
        Object.entries(edit.components).map(([uid, { layout }]) => [uid, layout.flat()]),
      ),
      textOf,
    }),
    [edit],
  );
}

/** Words end at the end of a block, but not at the end of a mark. */
const END_OF_WORD = /<br>|<\/(?:p|h\d|li|t[dhr]|caption|figcaption|blockquote|section)>/g;

function textOf(html: string): string {
  const spaced = html.replaceAll(END_OF_WORD, ' $&');
  return bodyOf(spaced).textContent;
}
