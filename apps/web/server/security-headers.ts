/** `scripts` are hashes of the only inline scripts that may run. */
const contentSecurityPolicy = (scripts: string[]) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
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
export const securityHeaders = (scripts: string[]) => ({
  ...SNIFFING_OFF,
  'Content-Security-Policy': contentSecurityPolicy(scripts),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
});

/** For problems below `/api`: a browser shows them, but runs and embeds nothing of them. */
export const PROBLEM_HEADERS = {
  ...SNIFFING_OFF,
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};
