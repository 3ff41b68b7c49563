declare const process: { env: Record<string, string | undefined> };

const ON_THIS_MACHINE = 'http://localhost:3000';

/**
 * The site's public origin, for absolute addresses. The web server writes it into the page; a page without
 * it uses the origin at which it was opened.
 */
export function siteOrigin(): string {
  if (import.meta.env.SSR) return process.env['WEB_PUBLIC_URL'] ?? ON_THIS_MACHINE;
  return document.documentElement.dataset['origin'] ?? location.origin;
}

/** An absolute address of the site, for people and programs outside it. */
export function fullAddress(path: string): string {
  return `${siteOrigin()}${path}`;
}
