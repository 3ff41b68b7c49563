import { resolveOwnLinks } from '../../content/queries/internal-links';
import { visibleAt } from '../../content/queries/published';
import type { PublicHandler } from '../../content/queries/public-route';
import { summaryOf, type PageRow } from './page-summary';

export const getPage: PublicHandler<'/pages/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<PageRow>(db, 'page', slug);
  if (!row) return undefined;
  const body = await resolveOwnLinks(db, row.body);
  const showsContact = Boolean(row.shows_contact);
  return { data: { ...summaryOf(row), body, showsContact }, meta: {} };
};
