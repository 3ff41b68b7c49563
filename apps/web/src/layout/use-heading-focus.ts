import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router';
import { PHOTO_PARAMETER } from '../lib/addresses.ts';
import { doesFocusStay, focusHeading, focusPlace } from '../lib/focus-place.ts';
import { findLeftLink, noteLeftLink } from '../lib/left-link.ts';

/**
 * Moves the focus on each navigation: to the element that the hash names, else to the new page's heading;
 * on Back, to the link by which the page was left. After the first load the browser does it, except for a
 * hash whose element was rendered too late. A layout effect, so that it never takes the focus from what the
 * visitor chose next. A navigation with `FOCUS_STAYS` keeps the focus.
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

/** Opening a photo does not leave its page. */
function pageOf({ pathname, search }: Location): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(PHOTO_PARAMETER);
  return `${pathname}?${parameters}`;
}
