import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { NO_PAGE } from '../lib/no-page.ts';

/**
 * Follows links of stored text to this site, or within the text, without a page load. The browser's own
 * navigation would confuse the router's history.
 */
export function useOwnLinks() {
  const navigate = useNavigate();
  return (event: MouseEvent) => {
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element && target.closest('a');
    if (
      !link ||
      altKey ||
      ctrlKey ||
      metaKey ||
      shiftKey ||
      link.origin !== location.origin ||
      link.hasAttribute('download') ||
      NO_PAGE.test(link.pathname)
    ) {
      return;
    }
    event.preventDefault();
    const { href, pathname, search, hash } = link;
    void navigate({ pathname, search, hash }, { replace: href === location.href });
  };
}
