import type { PublicHandler } from '../../public-api/route';
import { find } from '../find';

export const search: PublicHandler<'/search'> = ({ db, query }) => find(db, query);
