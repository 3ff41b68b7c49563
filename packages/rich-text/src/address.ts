/** Characters that cannot be seen, or that turn the order of those around them: U+202E and its like. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const OWN_ORIGIN = 'https://own.invalid';

/**
 * Where an address leads that becomes a link, a source or a redirect: a path on this site, or a page
 * of the web named with its host. Undefined for one that a browser reads as something else than it
 * looks like (WHATWG URL: a backslash is a slash, tabs and line ends do not count, `https:x` and
 * `https:///x` name a host), and for every other scheme.
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

/** A path such as `/.//x` or `/%5cx` names a host once it is written out or decoded. */
function startsWithTwoSlashes(path: string): boolean {
  return /^\/(?:[/\\]|%2f|%5c)/i.test(path);
}
