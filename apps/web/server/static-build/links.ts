import { decodeHTML } from 'entities';

const ATTRIBUTES = /\s(?:href|src|content)="([^"]*)"/g;
const SOURCES = /\ssrcset="([^"]*)"/gi;
const LOCATIONS = /<loc>([^<]*)<\/loc>/g;

/** All addresses of the site in a page or a site map; `origin` is the public one. */
export function addressesIn(text: string, contentType: string, origin: string): URL[] {
  return namesIn(text, contentType)
    .filter((name) => name.startsWith('/') || name.startsWith(`${origin}/`) || name === origin)
    .flatMap((name) => URL.parse(name, origin) ?? [])
    .filter((url) => url.origin === origin);
}

function namesIn(text: string, contentType: string): string[] {
  if (contentType.startsWith('application/xml')) return valuesOf(text, LOCATIONS);
  if (!contentType.startsWith('text/html')) return [];
  const sources = valuesOf(text, SOURCES).flatMap((list) => list.split(','));
  return [...valuesOf(text, ATTRIBUTES), ...sources.map((one) => one.trim().split(' ')[0] ?? '')];
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => decodeHTML(value));
}
