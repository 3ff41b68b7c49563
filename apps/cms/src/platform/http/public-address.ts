const DEFAULT_PORT = '3000';

let known: { given: string; origin: string } | undefined;

/** Makes a site path absolute by `WEB_PUBLIC_URL`; returns any other URL unchanged. */
export function publicAddress(path: string): string {
  return path.startsWith('/') ? siteOrigin() + path : path;
}

function siteOrigin(): string {
  const port = process.env['WEB_PORT'] || DEFAULT_PORT;
  const given = process.env['WEB_PUBLIC_URL'] || `http://localhost:${port}`;
  if (known?.given !== given) known = { given, origin: new URL(given).origin };
  return known.origin;
}

/** An absolute URL if `WEB_PUBLIC_URL` is set, for who reads it elsewhere; otherwise the path. */
export function onSite(path: string): string {
  const site = process.env['WEB_PUBLIC_URL'];
  return site ? new URL(path, site).href : path;
}
