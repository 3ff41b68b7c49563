import { ScrollRestoration, type Location } from 'react-router';

/** Where a page stands when it is shown: at its top, or where the visitor has left it. */
export function ScrollPlace() {
  return <ScrollRestoration getKey={scrollKey} />;
}

/** The router knows no difference between the addresses that were opened first in a tab. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}
