import { resolveOwnLinks } from '../../../public-api/own-links';
import { visibleAt } from '../../../public-api/published';
import type { PublicHandler } from '../../../public-api/route';
import { summaryOf, type PageRow } from './summary';

export const getPage: PublicHandler<'/pages/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<PageRow>(db, 'page', slug);
  if (!row) return undefined;
  const body = await resolveOwnLinks(db, row.body);
  const showsContact = Boolean(row.shows_contact);
  return { data: { ...summaryOf(row), body, showsContact }, meta: {} };
};
