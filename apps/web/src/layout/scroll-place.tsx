import { ScrollRestoration, type Location } from 'react-router';

/** The scroll position of a page: its top, or where the visitor left it. */
export function ScrollPlace() {
  return <ScrollRestoration getKey={scrollKey} />;
}

/** All addresses opened first in a tab share the router's key `default`. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}
