import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { focusHeading } from '../lib/focus-heading.ts';

/**
 * After each navigation the focus stands on the new page's heading. Not after the first load,
 * where the browser sees to it, nor on the way to a place within a page.
 */
export function useHeadingFocus(): void {
  const { pathname, search, hash } = useLocation();
  const shown = useRef(`${pathname}${search}`);
  useEffect(() => {
    const address = `${pathname}${search}`;
    if (shown.current === address) return;
    shown.current = address;
    if (hash === '') focusHeading();
  }, [pathname, search, hash]);
}
