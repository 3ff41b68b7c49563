import type { IncomingMessage } from 'node:http';

/** Words in the user agents of crawlers, link previews and monitors; Cubot is a brand of phones. */
const PROGRAMS =
  /(?<!cu)bot|crawl|spider|slurp|preview|fetch|scrap|monitor|check|headless|lighthouse|facebookexternalhit|feed|archiv|curl|wget|python|java\/|okhttp|axios|node|php|ruby|perl|go-http/i;
const BROWSERS = /^(mozilla|opera)\//i;

/** Whether a person's browser asks for an answer to show now, judged by its own headers alone. */
export function isReading({ method, headers }: IncomingMessage): boolean {
  const { 'user-agent': agent = '', purpose, 'sec-purpose': secPurpose } = headers;
  if (method !== 'GET' || purpose !== undefined || secPurpose !== undefined) return false;
  return BROWSERS.test(agent) && !PROGRAMS.test(agent);
}

/** Whether it asks for a top-level document, not for one in a frame such as the admin's preview. */
export function isDocument({ headers }: IncomingMessage): boolean {
  const dest = headers['sec-fetch-dest'];
  return dest === undefined || dest === 'document';
}

/** Whether a script of this site asks. */
export function isOwnScript({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'same-origin' && headers['sec-fetch-mode'] === 'cors';
}
