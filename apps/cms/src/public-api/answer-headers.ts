import type { Path } from '@portal/contract/find-endpoint';
import { isRecord } from '@portal/contract/is-record';
import { PROBLEM_TYPE } from '@portal/contract/problem';
import type { Position } from '../changes/read-changes';
import type { Answer, FileState } from '../platform/http/problem';
import { LICENCE_LINK, linkHeader } from './answer-links';

/** Every answer has these. */
export const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  ...LICENCE_LINK,
};

export const NOT_KEPT = { 'Cache-Control': 'no-cache' };
export const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
export const PROBLEM = { 'Content-Type': PROBLEM_TYPE };

/**
 * Browsers ask every time whether what they have is the newest. A cache for many answers for some seconds by
 * itself (RFC 9111, 5.2.2.10), and longer while it asks (RFC 5861): that is told to caches of many alone (RFC
 * 9213), for a browser would show its reader what was there before.
 */
const KEPT = {
  'Cache-Control': 'public, max-age=0, s-maxage=5',
  'CDN-Cache-Control': 'public, max-age=5, stale-while-revalidate=30',
};

/** Of an answer that this server keeps. */
export function headersOfKept(
  { path, address }: { path: Path; address: string },
  answer: Answer,
  { seq, revision }: Position,
) {
  return {
    ...HEADERS,
    Link: linkHeader(address, answer),
    ...KEPT,
    'Portal-Generation': `${seq}/${revision}`,
    'Surrogate-Key': surrogateKeys(path, answer).join(' '),
  };
}

/**
 * Of a file. Its tag is weak: what changes while it is sent may be in it. It is never given unasked, for a
 * copy of the portal must not begin with an earlier state than the one it has read.
 */
export function headersOfState({ tag, generation }: FileState) {
  return { ETag: `W/"${tag}"`, 'Portal-Generation': generation };
}

/** What a shared cache may be told to forget: all of the API, a kind of answers, an item. */
function surrogateKeys(path: Path, answer: Answer): string[] {
  const [, kind = ''] = path.split('/');
  const data = 'body' in answer && 'data' in answer.body ? answer.body.data : undefined;
  const item = isRecord(data) ? data.documentId : undefined;
  return ['api', kind, ...(typeof item === 'string' ? [item] : [])];
}

/** As Node takes headers fastest. */
export function rawHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat();
}
