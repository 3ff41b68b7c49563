import { useEffect } from 'react';

/**
 * A debounce longer than the time between two scroll events, because browsers limit how often the address
 * changes.
 */
const REST_MS = 250;

/**
 * Keeps the article being read in the address, so that a shared or bookmarked link leads there. Adds no
 * history entry and bypasses the router. The address of one of the article's clauses is kept.
 */
export function useArticleAddress(article: string | undefined): void {
  useEffect(() => {
    if (article === undefined) return undefined;
    let rest: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(rest);
      const { hash } = location;
      // A link that was followed meanwhile has not scrolled yet.
      rest = setTimeout(() => hash === location.hash && noteInAddress(article), REST_MS);
    };
    wait();
    document.addEventListener('scroll', wait, { passive: true });
    return () => {
      clearTimeout(rest);
      document.removeEventListener('scroll', wait);
    };
  }, [article]);
}

function noteInAddress(article: string): void {
  const { pathname, search, hash } = location;
  if (hash === `#${article}` || hash.endsWith(`-${article}`)) return;
  history.replaceState(history.state, '', `${pathname}${search}#${article}`);
}
