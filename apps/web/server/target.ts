/** What a request asks for: the path as sent, without dot segments, and the query with its `?`. */
export interface Target {
  path: string;
  search: string;
}

export type Refusal = { status: 400 | 414 };

const LONGEST = 8192;

/**
 * Reads the request line's target. Whatever no page, file or API address can have is refused:
 * broken percent-encoding, null bytes, backslashes (browsers read them as slashes).
 */
export function readTarget(requestTarget: string | undefined): Target | Refusal {
  if (!requestTarget?.startsWith('/')) return { status: 400 };
  if (requestTarget.length > LONGEST) return { status: 414 };
  const url = URL.parse(`http://site${requestTarget}`);
  if (!url || !isClean(requestTarget)) return { status: 400 };
  return { path: url.pathname, search: url.search };
}

function isClean(requestTarget: string): boolean {
  try {
    return !/[\0\\]/.test(decodeURIComponent(requestTarget.replace(/\?.*$/s, '')));
  } catch {
    return false;
  }
}

/** The one spelling of a page's path: no doubled slashes, none at the end. */
export function tidyPath(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
}
