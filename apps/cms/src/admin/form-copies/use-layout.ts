import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Layout } from './field-text';

/** The fields of a type as its form shows them, with their labels. */
export function useLayout(model: string): Layout {
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

function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replaceAll('</', ' </'), 'text/html');
  return body.textContent ?? '';
}
