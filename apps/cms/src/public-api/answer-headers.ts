import type { Path } from '@portal/contract/find-endpoint';
import { isRecord } from '@portal/contract/is-record';
import { PROBLEM_TYPE } from '@portal/contract/problem';
import type { Position } from '../changes/read-changes';
import type { Answer, FileState } from '../platform/http/problem';
import { LICENCE_LINK, linkHeader } from './answer-links';

/** The headers of every answer. */
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
 * Browsers revalidate every time. Shared caches may answer for some seconds (RFC 9111, 5.2.2.10).
 * `stale-while-revalidate` (RFC 5861) is only for CDNs (RFC 9213), because a browser would show its reader
 * outdated content.
 */
const KEPT = {
  'Cache-Control': 'public, max-age=0, s-maxage=5',
  'CDN-Cache-Control': 'public, max-age=5, stale-while-revalidate=30',
};

/** The headers of an answer that this server caches. */
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
 * The headers of a file. Its ETag is weak, because the file may include changes made while it is sent.
 * Caches must revalidate it (`NOT_KEPT`), so that a replica never starts from a file older than the state
 * that it has read.
 */
export function headersOfState({ tag, generation }: FileState) {
  return { ETag: `W/"${tag}"`, 'Portal-Generation': generation };
}

/** The keys by which a shared cache can purge: the whole API, a kind of answer, one item. */
function surrogateKeys(path: Path, answer: Answer): string[] {
  const [, kind = ''] = path.split('/');
  const data = 'body' in answer && 'data' in answer.body ? answer.body.data : undefined;
  const item = isRecord(data) ? data.documentId : undefined;
  return ['api', kind, ...(typeof item === 'string' ? [item] : [])];
}

/** A flat list, the form in which Node writes headers fastest. */
export function rawHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat();
}
