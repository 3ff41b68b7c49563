interface Policy {
  /** The sources of scripts that may run. */
  scripts: string[];
  /** Who may show the page in a frame. */
  framedBy: string;
}

export const contentSecurityPolicy = ({ scripts, framedBy }: Policy) =>
  [
    "default-src 'none'",
    ['script-src', ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    ...['font-src', 'connect-src', 'media-src', 'manifest-src'].map((kind) => `${kind} 'self'`),
    // Documents are shown in the browser's own viewer for PDFs, which Chromium asks `frame-src` about.
    "object-src 'self'",
    "frame-src 'self' https://www.youtube-nocookie.com",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const YEAR_SECONDS = 31_536_000;
const SNIFFING_OFF = { 'X-Content-Type-Options': 'nosniff' };

/** The policy of what is no page: a browser may show it, but runs and embeds nothing of it. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** For problems below `/api`. */
export const PROBLEM_HEADERS = {
  ...SNIFFING_OFF,
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': NO_PAGE_POLICY,
  'Referrer-Policy': 'no-referrer',
};

export interface SecurityHeaders {
  /** For what this server answers itself. */
  own: Record<string, string>;
  /** For what the cms answers, which says the rest: others may embed its pictures and read its API. */
  passedOn: Record<string, string>;
  problems: Record<string, string>;
}

interface SecurityFacts {
  scriptHashes: string[];
  /** Where the public reaches the site: browsers are told to stay with HTTPS only where it is. */
  webPublicUrl: URL;
}

/** What https://developer.mozilla.org/en-US/observatory asks of every answer. */
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
