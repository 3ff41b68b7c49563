/** Nothing of a file runs, and no other site frames it. Chromium shows a picture alone at the top of its window then. */
const NOTHING_RUNS = "default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'self'";

/** The viewers that browsers have for these do not work in a sandbox. */
const UNBOXED = /\.pdf$/i;

/** What every answer about an uploaded file says, whether it is there or not. */
export function fileHeaders(name: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': UNBOXED.test(name) ? NOTHING_RUNS : `${NOTHING_RUNS}; sandbox`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
