import type { PublicHandler } from '../../content/queries/public-route';
import { find } from '../results/find';

export const search: PublicHandler<'/search'> = ({ db, query }) => find(db, query);
