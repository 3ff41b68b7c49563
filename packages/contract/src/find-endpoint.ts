import { API_ROOT, endpoints } from './endpoints.js';
import { matchPath, pathParametersOf } from './path-parameters.js';

export type Path = keyof typeof endpoints;

export interface FoundEndpoint {
  path: Path;
  /** The values of the path's parameters, as received. */
  params: Record<string, string>;
}

const exact = new Map<string, Path>();
const patterns: Path[] = [];
let each: Path;
for (each in endpoints) {
  if (pathParametersOf(each).length > 0) patterns.push(each);
  else exact.set(each, each);
}

/** The endpoint that answers an address of the API: its path as received, without the query. */
export function findEndpoint(address: string): FoundEndpoint | undefined {
  if (!address.startsWith(`${API_ROOT}/`)) return undefined;
  const own = address.slice(API_ROOT.length);
  const path = exact.get(own);
  if (path) return { path, params: {} };
  for (const pattern of patterns) {
    const params = matchPath(pattern, own);
    if (params) return { path: pattern, params };
  }
  return undefined;
}
