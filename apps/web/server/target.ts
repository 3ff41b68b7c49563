import { refusals, type Refusal } from './refusals.ts';

/** What a request asks for: the path as sent and the query with its `?`, both percent-encoded. */
export interface Target {
  path: string;
  search: string;
}

const MAX_TARGET_LENGTH = 8192;

/**
 * Reads the target of the request line. Refuses what no page, file or API address can have: other forms
 * than the origin form (RFC 9112, 3.2), broken percent-encoding, null bytes, backslashes (browsers read
 * them as slashes), dot segments in any spelling.
 */
export function readTarget(requestTarget: string): Target | Refusal {
  if (!requestTarget.startsWith('/')) return refusals.badAddress;
  if (requestTarget.length > MAX_TARGET_LENGTH) return refusals.longAddress;
  const url = URL.parse(`http://site${requestTarget}`);
  const decoded = decodedPath(requestTarget);
  if (!url || decoded === undefined || /[\0\\]/.test(decoded)) return refusals.badAddress;
  if (/\/\.{1,2}(\/|$)/.test(decoded)) return below(requestTarget);
  return { path: url.pathname, search: url.search };
}

function decodedPath(requestTarget: string): string | undefined {
  try {
    return decodeURIComponent(requestTarget.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

function below(requestTarget: string): Refusal {
  return isBelowApi(requestTarget) ? refusals.noSuchApi : refusals.noSuchAddress;
}

/** Programs ask below `/api` and get problems (RFC 9457); people elsewhere get pages. */
export function isBelowApi(requestTarget: string): boolean {
  return /^(https?:\/\/[^/]*)?\/api([/?#]|$)/.test(requestTarget);
}

/** The canonical spelling of a page's path: no double slashes, none at the end. */
export function tidyPath(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
}
