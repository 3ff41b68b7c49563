import type { PublicHandler } from '../../content/queries/public-route';
import { suggest } from '../results/suggest';

export const suggestTitles: PublicHandler<'/search/suggest'> = async ({ db, query }) => ({
  data: await suggest(db, query.q),
  meta: {},
});
