import type { StaticPageSummary } from '@portal/contract/static-page';
import { instantOf } from '../../platform/database/database';

export interface PageRow {
  document_id: string;
  slug: string;
  title: string;
  body: string;
  /** Null on pages older than the field; SQLite says 0 and 1. */
  shows_contact: boolean | number | null;
  updated_at: Date | number | string;
}

export function summaryOf(row: PageRow): StaticPageSummary {
  return {
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    updatedAt: instantOf(row.updated_at).toISOString(),
  };
}
