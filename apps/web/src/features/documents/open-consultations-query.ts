import { MAX_PAGE_SIZE } from '@portal/contract/page-size';
import type { Day } from '@portal/vietnamese/days';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

/** Those that close next, with a reserve for days on which the page stays open. */
const KEPT_DRAFTS = 20;

export interface Consultations {
  drafts: { slug: string; abstract: string; until: Day }[];
  /** The total, which may be more than these. */
  total: number;
}

/**
 * The drafts open for comment; those that close first come first. The API cannot sort by the closing day,
 * so with more open drafts than an answer can hold, the oldest ones are missing.
 */
export function openConsultationsQuery() {
  return queryOptions({
    queryKey: ['documents', 'open consultations'],
    queryFn: async ({ signal }): Promise<Consultations> => {
      const params = { consultation: 'open', pageSize: MAX_PAGE_SIZE };
      const { data, meta } = await fetchAnswer('documents', '/legal-documents', params, { signal });
      const drafts = data.flatMap(({ slug, abstract, consultation }) =>
        consultation === null ? [] : [{ slug, abstract, until: consultation.to }],
      );
      return {
        total: meta.pagination.total,
        drafts: drafts
          .toSorted((one, other) => (one.until < other.until ? -1 : 1))
          .slice(0, KEPT_DRAFTS),
      };
    },
  });
}
