interface Policy {
  /** The sources of scripts that may run. */
  scripts: string[];
  /** Who may frame the page. */
  framedBy: string;
}

export const contentSecurityPolicy = ({ scripts, framedBy }: Policy) =>
  [
    "default-src 'none'",
    ['script-src', ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    ...['font-src', 'connect-src', 'media-src', 'manifest-src'].map((kind) => `${kind} 'self'`),
    // PDFs open in the browser's own viewer, for which Chromium checks `frame-src`.
    "object-src 'self'",
    "frame-src 'self' https://www.youtube-nocookie.com",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const YEAR_SECONDS = 31_536_000;
const SNIFFING_OFF = { 'X-Content-Type-Options': 'nosniff' };

/** The policy of anything but a page: a browser may show it, but runs and embeds nothing of it. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** For problems below `/api`. */
export const PROBLEM_HEADERS = {
  ...SNIFFING_OFF,
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': NO_PAGE_POLICY,
  'Referrer-Policy': 'no-referrer',
};

export interface SecurityHeaders {
  /** For this server's own answers. */
  own: Record<string, string>;
  /** For the cms's answers, which set the rest: others may embed its pictures and read its API. */
  passedOn: Record<string, string>;
  problems: Record<string, string>;
}

interface SecurityFacts {
  scriptHashes: string[];
  /** The site's public address: only HTTPS sites send `Strict-Transport-Security`. */
  webPublicUrl: URL;
}

/** The headers that https://developer.mozilla.org/en-US/observatory expects of every answer. */
export function securityHeaders({ scriptHashes, webPublicUrl }: SecurityFacts): SecurityHeaders {
  const transport: Record<string, string> =
    webPublicUrl.protocol === 'https:'
      ? { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` }
      : {};
  return {
    own: {
      ...SNIFFING_OFF,
      ...transport,
      'Content-Security-Policy': contentSecurityPolicy({
        scripts: ["'self'", ...scriptHashes],
        framedBy: "'none'",
      }),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
    },
    passedOn: { ...SNIFFING_OFF, ...transport },
    problems: { ...PROBLEM_HEADERS, ...transport },
  };
}
