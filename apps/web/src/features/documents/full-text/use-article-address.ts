import { useEffect } from 'react';

/** Longer than between two scroll events; browsers refuse many changes of the address in a short time. */
const REST_MS = 250;

/**
 * Keeps the article that is being read in the address, so that what is sent on or kept leads there.
 * The history gets no entry, and the router need not know. A clause of that article may stay.
 */
export function useArticleAddress(article: string | undefined): void {
  useEffect(() => {
    if (article === undefined) return undefined;
    let rest: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(rest);
      rest = setTimeout(() => noteInAddress(article), REST_MS);
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
