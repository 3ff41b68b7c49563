declare const process: { env: Record<string, string | undefined> };

const CMS_ON_THIS_MACHINE = 'http://localhost:1337';

/** Where API addresses start: the site's own origin in a browser, the cms itself on the server. */
export function apiOrigin(): string {
  if (import.meta.env.SSR) return process.env['CMS_URL'] ?? CMS_ON_THIS_MACHINE;
  return location.origin;
}
