import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { History, HistoryEvent } from '../validity/history';

/** Before and after all days; texts sort like days. */
export const FIRST_DAY = '';
export const LAST_DAY = '9999-12-31';

/** A row of `legal_spans` without its document. */
export interface StoredSpan {
  /** The first day with this status. */
  from_day: Day;
  /** The first day without it. */
  to_day: Day;
  status: ValidityStatus;
}

/** A history as `legal_entries.history` stores it; `because` is an index of `events`. */
export interface StoredHistory {
  events: StoredEvent[];
  spans: { from: Day; because: number | null }[];
  /** The document whose status it has. */
  follows: string | null;
}

export interface StoredEvent {
  day: Day;
  kind: HistoryEvent['kind'];
  /** The other document that it is due to. */
  by: string | null;
  scope: 'whole' | 'part' | null;
  clause: string | null;
  hasEffect: boolean;
}

export function spansOf({ spans }: History): StoredSpan[] {
  return spans.map(({ from = FIRST_DAY, status }, place) => ({
    from_day: from,
    to_day: spans[place + 1]?.from ?? LAST_DAY,
    status,
  }));
}

export function storedHistoryOf({ events, spans, follows }: History): StoredHistory {
  return {
    events: events.map(({ day, kind, relation, hasEffect }) => ({
      ...{ day, kind, hasEffect },
      ...(kind === 'expires-with' ? endOf(relation) : actOf(relation)),
    })),
    spans: spans.map(({ from = FIRST_DAY, because }) => ({
      from,
      because: because === undefined ? null : events.indexOf(because),
    })),
    follows: follows ?? null,
  };
}

type Told = Pick<StoredEvent, 'by' | 'scope' | 'clause'>;

function actOf(relation: HistoryEvent['relation']): Told {
  const { source: by = null, scope = null, clause = null } = relation ?? {};
  return { by, scope, clause };
}

/** What ended, and the document with it. */
function endOf(relation: HistoryEvent['relation']): Told {
  return { by: relation?.target ?? null, scope: null, clause: null };
}

/** The history of a new entry is empty until it is computed. */
export function parseStoredHistory(text: string): StoredHistory {
  return text === '' ? { events: [], spans: [], follows: null } : JSON.parse(text);
}
