import type { LegalDocumentState } from '@portal/contract/legal-state';
import type { Day } from '@portal/vietnamese/days';
import styles from './listed-reason.module.css';
import { ValidityReason } from './validity-reason.tsx';

interface ListedReasonProps {
  document: Pick<LegalDocumentState, 'statusReason'>;
  /** The day on which the status holds; today where it is undefined. */
  on?: Day | undefined;
}

/** In a list: why a document has its status; nothing where nothing acted on it. */
export function ListedReason({ document: { statusReason }, on }: ListedReasonProps) {
  if (statusReason === null) return null;
  return (
    <p className={styles.reason}>
      <ValidityReason sentence={statusReason.sentence} by={statusReason.by} on={on} />
    </p>
  );
}
