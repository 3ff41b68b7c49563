import { useCallback, useRef, useState } from 'react';
import { refusalOf } from './refusal-of';

interface Loaded<T> {
  /** The path of the request. */
  path?: string;
  held?: T;
  failure?: string;
}

/**
 * The result of the newest request to a path, in whichever order requests are answered. A failed request
 * keeps what an earlier one to the same path has loaded.
 */
export function useNewest<T>(path: string | undefined) {
  const newest = useRef<Promise<T>>();
  const [loaded, setLoaded] = useState<Loaded<T>>({});

  const follow = useCallback(
    (request: Promise<T>) => {
      newest.current = request;
      const tell = (next: (before: Loaded<T>) => Loaded<T>) => {
        if (newest.current === request) setLoaded(next);
      };
      request.then(
        (held) => tell(() => ({ path, held })),
        (error: unknown) =>
          tell((before) => ({
            ...(before.path === path ? before : { path }),
            failure: refusalOf(error),
          })),
      );
    },
    [path],
  );

  const { held, failure } = loaded.path === path ? loaded : {};
  return { held, failure, follow };
}
