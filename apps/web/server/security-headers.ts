/** No inline script runs; React sets styles through the object model, which needs no exception. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  // Documents are shown in the browser's own viewer for PDFs, which Chromium asks `frame-src` about.
  "object-src 'self'",
  "frame-src 'self' https://www.youtube-nocookie.com",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** For what the cms answers too; other sites may embed its pictures and read its API. */
export const SNIFFING_OFF = { 'X-Content-Type-Options': 'nosniff' };

/** For everything that this server answers itself. */
export const SECURITY_HEADERS = {
  ...SNIFFING_OFF,
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** For problems below `/api`: a browser shows them, but runs and embeds nothing of them. */
export const PROBLEM_HEADERS = {
  ...SNIFFING_OFF,
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};
