import { consultationStateOn, type ConsultationState } from '@portal/contract/consultation';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import {
  hasValidity,
  VALIDITY_LABELS,
  type ValidityStatus,
} from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { useToday } from '../../lib/today.ts';
import { documentStatusTexts } from '../../texts/document-status.ts';
import styles from './status-badge.module.css';

type Tone = 'coming' | 'valid' | 'partly' | 'ended' | 'unknown';

/** The tone only signals the consequence; the label says the rest. */
const TONES: Record<ValidityStatus, Tone> = {
  'not-yet-in-force': 'coming',
  'in-force': 'valid',
  'partly-expired': 'partly',
  expired: 'ended',
  suspended: 'ended',
  'partly-suspended': 'partly',
  'no-longer-suitable': 'ended',
  undetermined: 'unknown',
  'not-applicable': 'unknown',
};

const CONSULTATION_TONES: Record<ConsultationState, Tone> = {
  open: 'coming',
  upcoming: 'coming',
  closed: 'unknown',
};

type State = Pick<LegalDocumentReference, 'group' | 'status' | 'consultation'>;

interface StatusBadgeProps {
  document: State;
  /** The day of the state; undefined means today. */
  on?: Day | undefined;
}

/** Whether a document is in force, or open for comment; nothing where neither applies. */
export function StatusBadge({ document, on }: StatusBadgeProps) {
  const today = useToday();
  const state = stateOf(document, on ?? today);
  if (state === undefined) return null;
  return (
    <span className={styles.badge} data-tone={state.tone}>
      {state.label}
    </span>
  );
}

function stateOf(document: State, on: Day): { label: string; tone: Tone } | undefined {
  const { group, status, consultation } = document;
  if (hasValidity(document)) return { label: VALIDITY_LABELS[status], tone: TONES[status] };
  if (group !== 'draft') return undefined;
  if (consultation === null) return { label: documentStatusTexts.draft, tone: 'unknown' };
  const state = consultationStateOn(consultation, on);
  return {
    label: documentStatusTexts.consultation[state](consultation),
    tone: CONSULTATION_TONES[state],
  };
}
