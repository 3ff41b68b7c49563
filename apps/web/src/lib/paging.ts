import type { Pagination } from '@portal/contract/envelope';
import { pagingTexts } from '../texts/paging.ts';
import { PAGE_PARAMETER } from './addresses.ts';
import { notFound } from './errors.ts';

const LAST_PAGE = 100_000;

/** The page number in `?trang=`; 1 where there is none. Throws a 404 page for anything else. */
export function readPage(request: Request): number {
  const [text, ...more] = new URL(request.url).searchParams.getAll(PAGE_PARAMETER);
  if (text === undefined) return 1;
  const page = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Infinity;
  if (more.length > 0 || page > LAST_PAGE) throw noSuchPage(request);
  return page;
}

/** Throws a 404 page where the list ends before that page. The first page may be empty. */
export function requirePage(request: Request, { page, pageCount }: Pagination): void {
  if (page > 1 && page > pageCount) throw noSuchPage(request);
}

function noSuchPage(request: Request) {
  return notFound({
    text: pagingTexts.noSuchPage,
    links: [{ label: pagingTexts.firstPage, address: new URL(request.url).pathname }],
  });
}
