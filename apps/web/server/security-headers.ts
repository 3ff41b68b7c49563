import type { ServerResponse } from 'node:http';

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

/** For everything that this server answers itself. */
export function setSecurityHeaders(response: ServerResponse): void {
  setSniffingOff(response);
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('X-Frame-Options', 'DENY');
}

/** For what the cms answers too; other sites may embed its pictures and read its API. */
export function setSniffingOff(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
}
