import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { focusHeading, focusPlace } from '../lib/focus-place.ts';

/**
 * After each navigation the focus stands on the place that the address names, or on the new page's
 * heading. After the first load the browser sees to it, but for a named place: that was not there
 * yet when the browser looked for it.
 */
export function useHeadingFocus(): void {
  const location = useLocation();
  const address = location.pathname + location.search;
  const shown = useRef(address);
  useEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    if (place) focusPlace(place);
    else if (shown.current !== address) focusHeading();
    shown.current = address;
  }, [location, address]);
}
