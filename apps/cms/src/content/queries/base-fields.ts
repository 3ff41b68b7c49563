import { dayOf } from '@portal/vietnamese/days';
import { instantOf } from '../../platform/database/database';

/** Columns of everything that is posted on a day and has an address. */
export interface PostedRow {
  document_id: string;
  slug: string;
  title: string;
  posted_at: Date | number | string;
}

/** What the public is told of all of them in the same words. */
export function postedOf(row: PostedRow) {
  const postedAt = instantOf(row.posted_at);
  return {
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    postedAt: postedAt.toISOString(),
    postedOn: dayOf(postedAt),
  };
}
