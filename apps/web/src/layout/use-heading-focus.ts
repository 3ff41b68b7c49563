import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After each navigation the focus stands on the new page's heading, so that a screen reader reads
 * where the visitor has come to. Not after the first load, where the browser does that itself.
 */
export function useHeadingFocus(): void {
  const { pathname, search, hash } = useLocation();
  const shown = useRef(`${pathname}${search}`);
  useEffect(() => {
    const address = `${pathname}${search}`;
    if (shown.current === address) return;
    shown.current = address;
    if (hash !== '') return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname, search, hash]);
}
