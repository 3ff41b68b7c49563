/** The page that renders itself from the API, for addresses that map to no file. */
export const SHELL = 'app.html';
export const MISSING = '404.html';
export const HOME = 'index.html';

const PAGE_NUMBER = /^\?trang=([1-9]\d{0,5})$/;
const HAS_EXTENSION = /\.[a-z\d]{2,12}$/i;

/**
 * The file that holds the answer of an address on a static host; `nginx-config.ts` has the same rule.
 * Undefined for a query other than a page number.
 */
export function fileNameOf({ pathname, search }: URL): string | undefined {
  const path = decodeURIComponent(pathname).slice(1);
  if (HAS_EXTENSION.test(path)) return path;
  const page = path === '' ? 'index' : path;
  if (search === '') return `${page}.html`;
  const [, number] = PAGE_NUMBER.exec(search) ?? [];
  return number === undefined ? undefined : `${page}.trang-${number}.html`;
}
