import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router';
import { PHOTO_PARAMETER } from '../lib/addresses.ts';
import { doesFocusStay, focusHeading, focusPlace } from '../lib/focus-place.ts';
import { findLeftLink, noteLeftLink } from '../lib/left-link.ts';

/**
 * After each navigation the focus stands on the place that the address names, or on the new page's
 * heading; after Back, on the link by which the page was left. After the first load the browser sees to it, but for a named place: that was not there
 * yet when the browser looked for it. It is moved together with the page, so that it is never taken
 * from what the visitor went to next. A page that was asked for more of the same may keep it.
 */
export function useHeadingFocus(): void {
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const address = pageOf(location);
  const shown = useRef({ address, pathname: location.pathname });
  useLayoutEffect(() => {
    const isOther = shown.current.address !== address;
    const leftLink = isOther && isBack ? findLeftLink(location.key) : null;
    const place = leftLink ?? document.getElementById(location.hash.slice(1));
    const stays = shown.current.pathname === location.pathname && doesFocusStay(location.state);
    if (place) focusPlace(place);
    else if (isOther && !stays) focusHeading();
    shown.current = { address, pathname: location.pathname };
  }, [location, address, isBack]);

  useEffect(() => {
    const note = ({ target }: Event) => noteLeftLink(location.key, target);
    document.addEventListener('click', note, { capture: true });
    return () => document.removeEventListener('click', note, { capture: true });
  }, [location.key]);
}

/** A photo opened above a page leaves one on that page. */
function pageOf({ pathname, search }: Location): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(PHOTO_PARAMETER);
  return `${pathname}?${parameters}`;
}
