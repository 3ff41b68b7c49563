import { endpoints } from './endpoints.js';
import type { Operation } from './endpoints/operation.js';
import { findEndpoint, type FoundEndpoint } from './find-endpoint.js';
import { parseQuery } from './query.js';

export interface AskedFor extends FoundEndpoint {
  /**
   * Equal for all requests with the same answer: order of parameters, percent-encoding and explicit
   * defaults do not matter. Without `?` if there are no parameters.
   */
  key: string;
}

/**
 * The key of a request whose answer may be kept. Undefined for unknown addresses, refused parameters, files
 * and live answers. `parameters` is, for example, a `URLSearchParams`.
 */
export function askedFor(
  address: string,
  parameters: Iterable<[string, string]>,
): AskedFor | undefined {
  const found = findEndpoint(address);
  if (!found) return undefined;
  const operation: Operation = endpoints[found.path];
  if (operation.mediaType !== undefined || operation.isLive) return undefined;
  const asked = canonical(operation, parameters);
  if (asked === undefined) return undefined;
  const key = asked === canonical(operation, []) ? address : `${address}?${asked}`;
  return { ...found, key };
}

function canonical(
  { query }: Operation,
  parameters: Iterable<[string, string]>,
): string | undefined {
  const parsed = parseQuery(query, parameters);
  if (!parsed.ok) return undefined;
  const inOrder = Object.entries(parsed.query).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(inOrder));
}
