import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { History, HistoryEvent, Span } from '../validity/history';
import { changesValidity, consequenceOf } from '../validity/rules';
import { isRelation } from '../validity/timeline';

/** Sentinels that sort before and after all days. */
export const BEFORE_ALL_DAYS = '';
export const AFTER_ALL_DAYS = '9999-12-31';

/** A row of `legal_spans` without its document. */
export interface StoredSpan {
  /** The first day with this status. */
  from_day: Day;
  /** The first day without it. */
  to_day: Day;
  status: ValidityStatus;
}

/** A span as it is written; `because` is a `StoredCause` as JSON. */
export interface ReasonedSpan extends StoredSpan {
  because: string | null;
}

export interface StoredEvent {
  day: Day;
  kind: HistoryEvent['kind'];
  /** The documentId of the other document that caused it. */
  by: string | null;
  scope: 'whole' | 'part' | null;
  clause: string | null;
  hasEffect: boolean;
  /** Of a suspension: the first day without it, or undefined if it goes on. */
  until?: Day | undefined;
}

/** Why a document has a status: an event, or another document whose status it has. */
export type StoredCause = StoredReason | { kind: 'follows'; by: string };

interface StoredReason extends StoredEvent {
  /** If parts may have ended: the first days on which documents other than `by` ended one. */
  further: Day[];
}

export function spansOf(history: History): ReasonedSpan[] {
  const { spans } = history;
  return spans.map((span, place) => {
    const { from = BEFORE_ALL_DAYS, status } = span;
    const cause = causeOf(span, history);
    return {
      from_day: from,
      to_day: spans[place + 1]?.from ?? AFTER_ALL_DAYS,
      status,
      because: cause === undefined ? null : JSON.stringify(cause),
    };
  });
}

/** The statuses in which parts may have ended; a suspension hides `partly-expired`. */
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
 * The events for `legal_entries.history`, without those of relations that do not change validity: thousands
 * of documents may be based on one law, so these are stored with the relations (`legal_edges`).
 */
export function storedEventsOf({ events }: History): string {
  const kept = events.filter(({ kind }) => !isRelation(kind) || changesValidity(kind));
  return JSON.stringify(kept.map(storedEvent));
}

export function storedEvent({ day, kind, relation, hasEffect, until }: HistoryEvent): StoredEvent {
  const told = kind === 'expires-with' ? endOf(relation) : actOf(relation);
  return { day, kind, hasEffect, until, ...told };
}

type Told = Pick<StoredEvent, 'by' | 'scope' | 'clause'>;

function actOf(relation: HistoryEvent['relation']): Told {
  const { source: by = null, scope = null, clause = null } = relation ?? {};
  return { by, scope, clause };
}

/** The document with which this one expired. */
function endOf(relation: HistoryEvent['relation']): Told {
  return { by: relation?.target ?? null, scope: null, clause: null };
}

/** The history of a new entry is empty until it is computed. */
export function parseStoredEvents(text: string): StoredEvent[] {
  return text === '' ? [] : JSON.parse(text);
}
