import { stripVTControlCharacters } from 'node:util';

const ROUTINE = /^\S*\[[^\]]+\]\s+(info|http|verbose|debug|silly)\b/i;
const WORTH_SAYING = /\b(warn(ing)?|error|fatal)\b/i;

/** The cms: everything but Strapi's routine lines (`[time] info: …`, `[time] http: …`). */
export function isCmsNews(line: string): boolean {
  return !ROUTINE.test(stripVTControlCharacters(line));
}

/** The web server: what it says on stderr, and what it calls a warning or an error. */
export function isWebNews(line: string, stream: 'stdout' | 'stderr'): boolean {
  return stream === 'stderr' || WORTH_SAYING.test(stripVTControlCharacters(line));
}
