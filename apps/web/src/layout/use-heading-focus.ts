import { useLayoutEffect, useRef } from 'react';
import { useLocation, type Location } from 'react-router';
import { PHOTO_PARAMETER } from '../lib/addresses.ts';
import { doesFocusStay, focusHeading, focusPlace } from '../lib/focus-place.ts';

/**
 * After each navigation the focus stands on the place that the address names, or on the new page's
 * heading. After the first load the browser sees to it, but for a named place: that was not there
 * yet when the browser looked for it. It is moved together with the page, so that it is never taken
 * from what the visitor went to next. A page that was asked for more of the same may keep it.
 */
export function useHeadingFocus(): void {
  const location = useLocation();
  const address = pageOf(location);
  const shown = useRef({ address, pathname: location.pathname });
  useLayoutEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    const stays = shown.current.pathname === location.pathname && doesFocusStay(location.state);
    if (place) focusPlace(place);
    else if (shown.current.address !== address && !stays) focusHeading();
    shown.current = { address, pathname: location.pathname };
  }, [location, address]);
}

/** A photo opened above a page leaves one on that page. */
function pageOf({ pathname, search }: Location): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(PHOTO_PARAMETER);
  return `${pathname}?${parameters}`;
}
