import type { Pagination } from '@portal/contract/envelope';
import { pagingTexts } from '../texts/paging.ts';
import { PAGE_PARAMETER } from './addresses.ts';
import { notFound } from './errors.ts';

const LAST_PAGE = 100_000;

/** The page number in `?trang=`; 1 without one. Throws a 404 page for anything else. */
export function readPage(request: Request): number {
  const page = findPage(new URL(request.url).searchParams);
  if (page === undefined) throw noSuchPage(request);
  return page;
}

/** The same; undefined for anything else. */
function findPage(parameters: URLSearchParams): number | undefined {
  const [text, ...more] = parameters.getAll(PAGE_PARAMETER);
  if (text === undefined) return 1;
  return more.length > 0 ? undefined : parsePage(text);
}

export function parsePage(text: string): number | undefined {
  const page = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Infinity;
  return page > LAST_PAGE ? undefined : page;
}

/** Throws a 404 page if the list ends before that page. The first page may be empty. */
export function requirePage(request: Request, { page, pageCount }: Pagination): void {
  if (page > 1 && page > pageCount) throw noSuchPage(request);
}

/** The link back keeps the filters of the list. */
function noSuchPage(request: Request) {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete(PAGE_PARAMETER);
  const address = searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
  return notFound({
    text: pagingTexts.noSuchPage,
    links: [{ label: pagingTexts.firstPage, address }],
  });
}
