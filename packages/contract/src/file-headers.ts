/**
 * Nothing in a file may run, and no other site may frame it. A side effect: Chromium shows a picture at the
 * top of its window instead of in the middle.
 */
const NOTHING_RUNS = "default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'self'";

/** Browsers' viewers for these do not work in a sandbox. */
const UNBOXED = /\.pdf$/i;

/** The headers of every answer about an uploaded file, even if it is missing. */
export function fileHeaders(name: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': UNBOXED.test(name) ? NOTHING_RUNS : `${NOTHING_RUNS}; sandbox`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
