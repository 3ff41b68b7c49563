import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** A path with the origin under which the visitor sees the site; on the server the path alone. */
export function useFullAddress(path: string): string {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
  return `${origin}${path}`;
}
