declare const process: { env: Record<string, string | undefined> };

const ON_THIS_MACHINE = 'http://localhost:3000';

/**
 * The origin under which the public knows the site, for addresses that leave it. The web server is
 * told it and writes it into the page; a static host has the one at which the page was opened.
 */
export function siteOrigin(): string {
  if (import.meta.env.SSR) return process.env['WEB_PUBLIC_URL'] ?? ON_THIS_MACHINE;
  return document.documentElement.dataset['origin'] ?? location.origin;
}

/** An address of the site, for people and programs outside it. */
export function fullAddress(path: string): string {
  return `${siteOrigin()}${path}`;
}
