import { listTexts } from './list-texts';

type View = keyof typeof listTexts.views;
type Period = keyof typeof listTexts.periods;

const isView = (name: string): name is View => name in listTexts.views;
const isPeriod = (name: string): name is Period => name in listTexts.periods;
export const VIEWS = Object.keys(listTexts.views).filter(isView);
export const PERIODS = Object.keys(listTexts.periods).filter(isPeriod);

/** The query parameters that filter a list, besides Strapi's `filters`. */
const NARROWING = ['view', 'term', 'period', 'from', 'to', '_q'];

/** Sets query parameters and returns to the first page; an empty value removes its parameter. */
export function narrowed(
  search: URLSearchParams,
  values: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete('page');
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The part of the query that a saved view stores: filters and order, without the page. */
export function savedPart(search: URLSearchParams): string {
  const kept = new URLSearchParams(search);
  kept.delete('page');
  kept.delete('pageSize');
  kept.sort();
  return kept.toString();
}

export function isNarrowed(search: URLSearchParams): boolean {
  return [...search.keys()].some((name) => NARROWING.includes(name) || name.startsWith('filters'));
}
