import type { StaticPageSummary } from '@portal/contract/static-page';
import { renderAnswer } from '../../content/queries/rich-text-answer';
import type { PublicHandler } from '../../content/queries/public-route';
import { pageOfVisible, visibleAt } from '../../content/queries/published';
import { instantOf } from '../../platform/database/database';

interface PageRow {
  document_id: string;
  slug: string;
  title: string;
  body: string;
  /** Null on pages older than the field; SQLite says 0 and 1. */
  shows_contact: boolean | number | null;
  updated_at: Date | number | string;
}

export const listPages: PublicHandler<'/pages'> = async ({ db, query }) => {
  const page = await pageOfVisible(db, 'page', query);
  const rows: PageRow[] = await page.rows;
  return { data: rows.map(summaryOf), meta: { pagination: page.pagination } };
};

export const getPage: PublicHandler<'/pages/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<PageRow>(db, 'page', slug);
  if (!row) return undefined;
  const body = await renderAnswer(db, row.body);
  const showsContact = Boolean(row.shows_contact);
  return { data: { ...summaryOf(row), body, showsContact }, meta: {} };
};

function summaryOf(row: PageRow): StaticPageSummary {
  return {
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    updatedAt: instantOf(row.updated_at).toISOString(),
  };
}
