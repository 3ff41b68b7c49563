import type { PublicHandler } from '../../content/queries/public-route';
import { find } from '../results/find';
import { suggest } from '../results/suggest';

export const search: PublicHandler<'/search'> = ({ db, query }) => find(db, query);

export const suggestTitles: PublicHandler<'/search/suggest'> = async ({ db, query }) => ({
  data: await suggest(db, query.q),
  meta: {},
});
