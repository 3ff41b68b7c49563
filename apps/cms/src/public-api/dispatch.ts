import { findEndpoint } from '@portal/contract/find-endpoint';
import { slugParameter } from '@portal/contract/query';
import * as z from 'zod/mini';
import type { Database } from '../platform/database/database';
import {
  methodNotAllowed,
  notFound,
  refusedParameters,
  type Answer,
} from '../platform/http/problem';
import type { RouteRequest } from '../content/queries/public-route';
import { publicRoutes } from './routes';

const MAX_SEARCH_LENGTH = 2_000;

interface Incoming {
  method: string;
  /** As received, hence still percent-encoded. */
  path: string;
  search: string;
  lastEventId: string | undefined;
  waitForChange: RouteRequest['waitForChange'];
  publicFolder: string;
}

/** Answers any request below `/api`. Throws only errors of the database. */
export async function dispatch(db: Database, incoming: Incoming): Promise<Answer> {
  const found = findEndpoint(incoming.path);
  if (!found) return notFound();
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return methodNotAllowed();
  const search = new URLSearchParams(incoming.search);
  if (incoming.search.length > MAX_SEARCH_LENGTH) {
    const [parameter = 'query'] = search.keys();
    const detail = `Chuỗi truy vấn không được dài quá ${MAX_SEARCH_LENGTH} ký tự.`;
    return refusedParameters([{ parameter: parameter.slice(0, 50), detail }]);
  }
  const { path, params } = found;
  for (const [parameter, value] of Object.entries(params)) {
    const parsed = z.safeParse(slugParameter, value);
    if (parsed.success) continue;
    const detail = parsed.error.issues.map((issue) => issue.message).join(' ');
    return refusedParameters([{ parameter, detail }]);
  }
  const { lastEventId, waitForChange, publicFolder } = incoming;
  const { slug = '' } = params;
  const request = { db, slug, params, search, publicFolder };
  return publicRoutes[path].run({ ...request, lastEventId, waitForChange });
}
