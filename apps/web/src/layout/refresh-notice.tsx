import { useQueryClient, type Query } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { errorTexts } from '../texts/errors.ts';
import { Button } from '../ui/button.tsx';
import styles from './refresh-notice.module.css';

/** Shown, but its refetch failed. */
function isOutdated(query: Query): boolean {
  return query.isActive() && query.state.data !== undefined && query.state.status === 'error';
}

/** Tells the visitor that a background refetch failed; the old content stays. */
export function RefreshNotice() {
  const queryClient = useQueryClient();
  const cache = queryClient.getQueryCache();
  const subscribe = useCallback((changed: () => void) => cache.subscribe(changed), [cache]);
  const hasFailed = useSyncExternalStore(
    subscribe,
    () => cache.getAll().some(isOutdated),
    () => false,
  );
  const retry = () => void queryClient.refetchQueries({ predicate: isOutdated });
  return (
    <div role="status">
      {hasFailed && (
        <p className={styles.notice}>
          {navigator.onLine ? errorTexts.stale : errorTexts.offline}{' '}
          <Button onClick={retry}>{errorTexts.retry}</Button>
        </p>
      )}
    </div>
  );
}
