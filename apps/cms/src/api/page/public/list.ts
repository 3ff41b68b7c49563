import { instantOf } from '../../../database';
import { pageOfPublished } from '../../../public-api/published';
import type { PublicHandler } from '../../../public-api/route';

interface PageRow {
  document_id: string;
  slug: string;
  title: string;
  updated_at: Date | number | string;
}

export const listPages: PublicHandler<'/pages'> = async ({ db, query }) => {
  const page = await pageOfPublished(db, 'pages', 'updated_at', query);
  const rows: PageRow[] = await page.rows;
  const data = rows.map((row) => ({
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    updatedAt: instantOf(row.updated_at).toISOString(),
  }));
  return { data, meta: { pagination: page.pagination } };
};
