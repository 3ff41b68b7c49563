import { API_ROOT } from '@portal/contract/endpoints';
import { slugParameter } from '@portal/contract/query';
import * as z from 'zod/mini';
import type { Database } from '../platform/database/database';
import {
  methodNotAllowed,
  notFound,
  refusedParameters,
  type Answer,
} from '../platform/http/problem';
import type { PublicRoute } from '../content/queries/public-route';
import { publicRoutes } from './routes';

const MAX_SEARCH_LENGTH = 2_000;
const SLUG = '{slug}';

const routes = new Map<string, PublicRoute>(Object.entries(publicRoutes));

export interface Incoming {
  method: string;
  /** As received, not decoded. */
  path: string;
  search: string;
  lastEventId: string | undefined;
}

/** Answers any request below `/api`; it throws only when the database does. */
export async function dispatch(db: Database, incoming: Incoming): Promise<Answer> {
  const found = findRoute(incoming.path);
  if (!found) return notFound();
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return methodNotAllowed();
  const search = new URLSearchParams(incoming.search);
  if (incoming.search.length > MAX_SEARCH_LENGTH) {
    const [parameter = 'query'] = search.keys();
    const detail = `Chuỗi truy vấn không được dài quá ${MAX_SEARCH_LENGTH} ký tự.`;
    return refusedParameters([{ parameter: parameter.slice(0, 50), detail }]);
  }
  if (found.slug !== undefined) {
    const slug = z.safeParse(slugParameter, found.slug);
    if (!slug.success) {
      const detail = slug.error.issues.map((issue) => issue.message).join(' ');
      return refusedParameters([{ parameter: 'slug', detail }]);
    }
  }
  const { lastEventId } = incoming;
  return found.route.run({ db, slug: found.slug ?? '', search, lastEventId });
}

function findRoute(path: string): { route: PublicRoute; slug?: string } | undefined {
  if (!path.startsWith(`${API_ROOT}/`)) return undefined;
  const own = path.slice(API_ROOT.length);
  const exact = routes.get(own);
  if (exact && !own.endsWith(SLUG)) return { route: exact };
  const slash = own.lastIndexOf('/');
  const route = routes.get(`${own.slice(0, slash)}/${SLUG}`);
  return route && { route, slug: own.slice(slash + 1) };
}
