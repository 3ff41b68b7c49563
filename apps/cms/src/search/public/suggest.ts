import type { PublicHandler } from '../../public-api/route';
import { suggest } from '../suggest';

export const suggestTitles: PublicHandler<'/search/suggest'> = async ({ db, query }) => ({
  data: await suggest(db, query.q),
  meta: {},
});
