import { dayOf } from '@portal/vietnamese/days';
import { instantOf } from '../../platform/database/database';

/** Columns of every type with a posting date and an address. */
export interface PostedRow {
  document_id: string;
  slug: string;
  title: string;
  posted_at: Date | number | string;
  updated_at: Date | number | string;
}

/** The fields that all of these types share in the API. */
export function postedOf(row: PostedRow) {
  const postedAt = instantOf(row.posted_at);
  return {
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    postedAt: postedAt.toISOString(),
    postedOn: dayOf(postedAt),
    updatedAt: instantOf(row.updated_at).toISOString(),
  };
}
