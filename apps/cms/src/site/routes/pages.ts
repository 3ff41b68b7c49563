import { pageOfVisible } from '../../content/queries/published';
import type { PublicHandler } from '../../content/queries/public-route';
import { summaryOf, type PageRow } from './page-summary';

export const listPages: PublicHandler<'/pages'> = async ({ db, query }) => {
  const page = await pageOfVisible(db, 'page', query);
  const rows: PageRow[] = await page.rows;
  return { data: rows.map(summaryOf), meta: { pagination: page.pagination } };
};
