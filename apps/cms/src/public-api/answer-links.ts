import { pagination } from '@portal/contract/envelope';
import { isRecord } from '@portal/contract/is-record';
import { MAX_PAGE } from '@portal/contract/query';
import * as z from 'zod/mini';
import type { Answer } from '../platform/http/problem';

const LICENCE = process.env['DATA_LICENCE_URL'] || 'https://creativecommons.org/licenses/by/4.0/';

/** The licence link of every answer (RFC 8288, RFC 4946). */
export const LICENCE_LINK = { Link: `<${encodeURI(LICENCE)}>; rel="license"` };

/** The `Link` header: the licence and, for a page of a list, the other pages (RFC 8288). */
export function linkHeader(address: string, answer: Answer): string {
  return [...pageLinks(address, answer), LICENCE_LINK.Link].join(', ');
}

function pageLinks(address: string, answer: Answer): string[] {
  const meta = 'body' in answer && 'meta' in answer.body ? answer.body.meta : undefined;
  const found = z.safeParse(pagination, isRecord(meta) ? meta['pagination'] : undefined);
  if (!found.success) return [];
  const { page, pageCount, nextCursor } = found.data;
  const [path = '', search] = address.split('?');
  const linkTo = (rel: string, place: Record<string, string>) => {
    const query = new URLSearchParams(search);
    query.delete('page');
    query.delete('cursor');
    for (const [name, value] of Object.entries(place)) query.set(name, value);
    return `<${query.size > 0 ? `${path}?${query.toString()}` : path}>; rel="${rel}"`;
  };
  return [
    linkTo('first', {}),
    ...(page > 1 ? [linkTo('prev', { page: String(Math.min(page - 1, MAX_PAGE)) })] : []),
    ...(nextCursor === null ? [] : [linkTo('next', { cursor: nextCursor })]),
    linkTo('last', { page: String(Math.min(Math.max(pageCount, 1), MAX_PAGE)) }),
  ];
}
