import type { IncomingMessage } from 'node:http';

/** What programs that follow links, make link previews and watch servers call themselves; Cubot makes telephones. */
const PROGRAMS =
  /(?<!cu)bot|crawl|spider|slurp|preview|fetch|scrap|monitor|check|headless|lighthouse|facebookexternalhit|feed|archiv|curl|wget|python|java\/|okhttp|axios|node|php|ruby|perl|go-http/i;
const BROWSERS = /^(mozilla|opera)\//i;

/** Whether a person's browser asks, to show the answer now; by what it says of itself alone. */
export function isReading({ method, headers }: IncomingMessage): boolean {
  const { 'user-agent': agent = '', purpose, 'sec-purpose': secPurpose } = headers;
  if (method !== 'GET' || purpose !== undefined || secPurpose !== undefined) return false;
  return BROWSERS.test(agent) && !PROGRAMS.test(agent);
}

/** Whether it asks for a document of its own, not for one inside another, as a preview in the admin is. */
export function isDocument({ headers }: IncomingMessage): boolean {
  const dest = headers['sec-fetch-dest'];
  return dest === undefined || dest === 'document';
}

/** Whether a script of the site itself asks. */
export function isOwnScript({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'same-origin' && headers['sec-fetch-mode'] === 'cors';
}
