/** Invisible characters and bidirectional controls such as U+202E. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const OWN_ORIGIN = 'https://own.invalid';

/**
 * Classifies an address for a link, a source or a redirect: `own` is a path on this site, `web` is
 * an http(s) URL with a host. Undefined for every other scheme, and for misleading addresses that a
 * browser reads differently (WHATWG URL: a backslash is a slash, tabs and line ends do not count,
 * `https:x` and `https:///x` name a host).
 */
export function placeOf(address: string): 'own' | 'web' | undefined {
  const [beforeQuery = ''] = address.split(/[?#]/, 1);
  if (INVISIBLE.test(address) || beforeQuery.includes('\\')) return undefined;
  const url = URL.parse(address, OWN_ORIGIN);
  if (!url || url.username !== '' || url.password !== '') return undefined;
  if (address.startsWith('/')) {
    return url.origin === OWN_ORIGIN && !startsWithTwoSlashes(url.pathname) ? 'own' : undefined;
  }
  return /^https?:\/\/[^/]/i.test(address) ? 'web' : undefined;
}

/** A path such as `/.//x` or `/%5cx` names a host after normalizing or decoding. */
function startsWithTwoSlashes(path: string): boolean {
  return /^\/(?:[/\\]|%2f|%5c)/i.test(path);
}
