import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { dayOf } from '@portal/vietnamese/days';
import { instantOf } from '../../platform/database/database';
import { obsoleteOf, type ObsoleteColumns } from '../withdrawals/obsolete';
import { publicAddress } from '../../platform/http/public-address';

/** Columns that all types with a posting date have. */
export interface PostedRow extends ObsoleteColumns {
  document_id: string;
  slug: string;
  title: string;
  posted_at: Date | number | string;
  updated_at: Date | number | string;
}

/** The fields that identify an entry in the API. */
export function identityOf(type: ContentTypeName, row: { document_id: string; slug: string }) {
  const { document_id: documentId, slug } = row;
  return { documentId, url: publicAddress(contentAddress(type, slug)), slug };
}

/** The API fields that all types with a posting date share. */
export function postedOf(type: ContentTypeName, row: PostedRow) {
  const postedAt = instantOf(row.posted_at);
  return {
    ...identityOf(type, row),
    title: row.title,
    postedAt: postedAt.toISOString(),
    postedOn: dayOf(postedAt),
    updatedAt: instantOf(row.updated_at).toISOString(),
    ...obsoleteOf(row),
  };
}
