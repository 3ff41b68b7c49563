import type { Facets } from '@portal/contract/legal-document';
import { FACETS } from '@portal/contract/document-filters';
import type { PageLink } from '../../lib/errors.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import { addressOfSearch, type DocumentSearch } from './document-search.ts';

/** Every active filter, with the address of the list without it. */
export function chosenFilters(search: DocumentSearch, facets: Facets): PageLink[] {
  const { q, from, to, on, chosen } = search;
  const without = (change: Partial<DocumentSearch>) =>
    addressOfSearch({ ...search, page: 1, ...change });
  const values = FACETS.flatMap((facet) =>
    chosen[facet].map((value) => {
      const name = facets[facet].find((one) => one.value === value)?.label ?? value;
      const others = chosen[facet].filter((other) => other !== value);
      return {
        label: `${documentListTexts.facets[facet]}: ${name}`,
        address: without({ chosen: { ...chosen, [facet]: others } }),
      };
    }),
  );
  return [
    ...(q === '' ? [] : [{ label: documentListTexts.queryChip(q), address: without({ q: '' }) }]),
    ...values,
    ...(from === undefined && to === undefined
      ? []
      : [
          {
            label: documentListTexts.spanChip({ from, to }),
            address: without({ from: undefined, to: undefined }),
          },
        ]),
    ...(on === undefined
      ? []
      : [{ label: documentListTexts.onChip(on), address: without({ on: undefined }) }]),
  ];
}
