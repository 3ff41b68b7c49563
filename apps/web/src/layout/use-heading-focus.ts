import { useEffect, useRef } from 'react';
import { useLocation, type Location } from 'react-router';
import { PHOTO_PARAMETER } from '../lib/addresses.ts';
import { focusHeading, focusPlace } from '../lib/focus-place.ts';

/**
 * After each navigation the focus stands on the place that the address names, or on the new page's
 * heading. After the first load the browser sees to it, but for a named place: that was not there
 * yet when the browser looked for it.
 */
export function useHeadingFocus(): void {
  const location = useLocation();
  const address = pageOf(location);
  const shown = useRef(address);
  useEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    if (place) focusPlace(place);
    else if (shown.current !== address) focusHeading();
    shown.current = address;
  }, [location, address]);
}

/** A photo opened above a page leaves one on that page. */
function pageOf({ pathname, search }: Location): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(PHOTO_PARAMETER);
  return `${pathname}?${parameters}`;
}
