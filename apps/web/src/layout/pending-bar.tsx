import { useNavigation } from 'react-router';
import { layoutTexts } from '../texts/layout.ts';
import styles from './pending-bar.module.css';

/** Says that the next page is on its way, while this one still stands. */
export function PendingBar() {
  const isPending = useNavigation().state !== 'idle';
  return (
    <div className={styles.bar} data-pending={isPending} role="status">
      {isPending && <span className="visually-hidden">{layoutTexts.loading}</span>}
    </div>
  );
}
