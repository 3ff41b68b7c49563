import { useLayoutEffect } from 'react';
import { ScrollRestoration, useLocation, type Location } from 'react-router';

/** Where a page stands when it is shown: at its top, or where the visitor has left it. */
export function ScrollPlace() {
  const { pathname, search } = useLocation();
  return (
    <>
      <StillAtFirst key={pathname + search} />
      <ScrollRestoration getKey={scrollKey} />
    </>
  );
}

/** The router knows no difference between the addresses that were opened first in a tab. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

/**
 * The style sheet lets places within a page be scrolled to smoothly; another page is there at once.
 * It comes before the router's part, because its effect has to run before that part scrolls.
 */
function StillAtFirst() {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    const { style } = root;
    style.scrollBehavior = 'auto';
    // To the top of a page Chromium scrolls by the styles that it has computed last.
    void getComputedStyle(root).scrollBehavior;
    const letMove = () => (style.scrollBehavior = '');
    const frame = requestAnimationFrame(letMove);
    return () => {
      cancelAnimationFrame(frame);
      letMove();
    };
  }, []);
  return null;
}
