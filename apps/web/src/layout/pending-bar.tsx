import { useNavigation } from 'react-router';
import { layoutTexts } from '../texts/layout.ts';
import styles from './pending-bar.module.css';

/** Signals that the next page is loading while this one is still shown. */
export function PendingBar() {
  const isPending = useNavigation().state !== 'idle';
  return (
    <div className={styles.bar} data-pending={isPending} role="status">
      {isPending && <span className="visually-hidden">{layoutTexts.loading}</span>}
    </div>
  );
}
