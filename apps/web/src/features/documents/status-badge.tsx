import { VALIDITY_LABELS, type ValidityStatus } from '@portal/contract/legal-vocabulary';
import styles from './status-badge.module.css';

/** What a visitor has to reckon with; the words say the rest. */
const TONES: Record<ValidityStatus, string> = {
  'not-yet-in-force': 'coming',
  'in-force': 'valid',
  'partly-expired': 'partly',
  expired: 'ended',
  suspended: 'ended',
  'partly-suspended': 'partly',
  'no-longer-suitable': 'ended',
  undetermined: 'unknown',
};

export function StatusBadge({ status }: { status: ValidityStatus }) {
  return (
    <span className={styles.badge} data-tone={TONES[status]}>
      {VALIDITY_LABELS[status]}
    </span>
  );
}
