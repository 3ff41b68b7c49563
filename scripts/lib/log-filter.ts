import { stripVTControlCharacters } from 'node:util';

const ROUTINE = /^\S*\[[^\]]+\]\s+(info|http|verbose|debug|silly)\b/i;
const WORTH_SAYING = /\b(warn(ing)?|error|fatal)\b/i;

/** Hides Strapi's routine lines (`[time] info: …`, `[time] http: …`). */
export function isCmsNews(line: string): boolean {
  return !ROUTINE.test(stripVTControlCharacters(line));
}

/** Shows stderr, and whatever the web server calls a warning or an error. */
export function isWebNews(line: string, stream: 'stdout' | 'stderr'): boolean {
  return stream === 'stderr' || WORTH_SAYING.test(stripVTControlCharacters(line));
}
