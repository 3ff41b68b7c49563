import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { History, HistoryEvent, Span } from '../validity/history';
import { changesValidity, consequenceOf } from '../validity/rules';
import { isRelation } from '../validity/timeline';

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

/** A span as it is written; `because` is a cause as JSON. */
export interface ReasonedSpan extends StoredSpan {
  because: string | null;
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

/** Why a document has a status: an event, or another document whose status it has. */
export type StoredCause = StoredReason | { kind: 'follows'; by: string };

interface StoredReason extends StoredEvent {
  /** Where parts may have ended: the first days on which others than `by` ended some. */
  further: Day[];
}

export function spansOf(history: History): ReasonedSpan[] {
  const { spans } = history;
  return spans.map((span, place) => {
    const { from = FIRST_DAY, status } = span;
    const cause = causeOf(span, history);
    return {
      from_day: from,
      to_day: spans[place + 1]?.from ?? LAST_DAY,
      status,
      because: cause === undefined ? null : JSON.stringify(cause),
    };
  });
}

/** The statuses of documents of which parts may have ended; a suspension hides it. */
const ENDED_IN_PART = new Set<ValidityStatus>(['partly-expired', 'partly-suspended', 'suspended']);

function causeOf({ status, because }: Span, { events, follows }: History): StoredCause | undefined {
  if (follows !== undefined) return { kind: 'follows', by: follows };
  if (because === undefined) return undefined;
  const further = ENDED_IN_PART.has(status) ? furtherEnds(because, events) : [];
  return { ...storedEvent(because), further };
}

function furtherEnds(because: HistoryEvent, events: readonly HistoryEvent[]): Day[] {
  const days = new Map<string, Day>();
  for (const { day, relation, hasEffect } of events) {
    if (!relation || !hasEffect || consequenceOf(relation) !== 'ends-partly') continue;
    const { source } = relation;
    if (source !== because.relation?.source && !days.has(source)) days.set(source, day);
  }
  return [...days.values()];
}

export function parseCause(text: string | null): StoredCause | undefined {
  return text === null ? undefined : JSON.parse(text);
}

/**
 * The events as `legal_entries.history` stores them: without those of relations that change nothing, which may be
 * as many as the documents that are based on a law, and are stored with the relations.
 */
export function storedEventsOf({ events }: History): string {
  const kept = events.filter(({ kind }) => !isRelation(kind) || changesValidity(kind));
  return JSON.stringify(kept.map(storedEvent));
}

export function storedEvent({ day, kind, relation, hasEffect }: HistoryEvent): StoredEvent {
  const told = kind === 'expires-with' ? endOf(relation) : actOf(relation);
  return { day, kind, hasEffect, ...told };
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
export function parseStoredEvents(text: string): StoredEvent[] {
  return text === '' ? [] : JSON.parse(text);
}
