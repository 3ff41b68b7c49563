import {
  RELATION_LABELS,
  type RelationKind,
  type ValidityStatus,
} from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Act, ActRelation } from './model';

/** An event in the life of an act: one of its own dates, or the effect of a relation to it. */
export interface HistoryEvent {
  day: Day;
  kind: RelationKind | 'issued' | 'enters-into-force' | 'expires' | 'expires-with' | 'resumes';
  /** The relation that causes it: for `resumes` the ended suspension, for `expires-with` a `details`. */
  relation: ActRelation | undefined;
  /** False if it did nothing: too late, void, or without a day. */
  hasEffect: boolean;
  /** Of a suspension: the first day without it, or undefined if it goes on. */
  until?: Day;
}

/** Whether it is the effect of a relation. */
export function isRelation(kind: HistoryEvent['kind']): kind is RelationKind {
  return kind in RELATION_LABELS;
}

export interface Span {
  /** The first day, or undefined for the beginning of time. It lasts until the next span. */
  from: Day | undefined;
  status: ValidityStatus;
  /** The event that causes the status; undefined if there is none. */
  because: HistoryEvent | undefined;
}

export interface History {
  /** Oldest first. */
  events: HistoryEvent[];
  /** In order; the first has no `from`; neighbours differ in status, or in what suspends the act. */
  spans: Span[];
  /** The id of the act whose spans they are; undefined if they are its own. */
  follows: string | undefined;
}

export type EventOrder = (a: HistoryEvent, b: HistoryEvent) => number;

/**
 * The order on one day: an act is issued, enters into force, others act on it, it expires by itself.
 */
const RANKS = new Map<string, number>([
  ['issued', 0],
  ['enters-into-force', 1],
  ['resumes', 2],
  ['expires-with', 4],
  ['expires', 5],
]);
const RELATION_RANK = 3;

/**
 * By day, then kind, then the act issued earlier first. The other keys only make the order independent of
 * the order of loading.
 */
export function eventOrder(acts: ReadonlyMap<string, Act>): EventOrder {
  const issueOf = ({ source }: ActRelation) => acts.get(source)?.issuedOn ?? '';
  const compareRelations = (a: ActRelation, b: ActRelation) =>
    compare(issueOf(a), issueOf(b)) ||
    compare(a.source, b.source) ||
    compare(a.kind, b.kind) ||
    compare(a.target, b.target) ||
    compare(a.scope, b.scope) ||
    compare(a.clause ?? '', b.clause ?? '') ||
    compare(a.takesEffectOn ?? '', b.takesEffectOn ?? '');
  return (a, b) =>
    compare(a.day, b.day) ||
    rankOf(a) - rankOf(b) ||
    (a.relation && b.relation ? compareRelations(a.relation, b.relation) : 0);
}

/** The first event by `order`; undefined if there is none. */
export function firstEvent(
  order: EventOrder,
  ...events: (HistoryEvent | undefined)[]
): HistoryEvent | undefined {
  let first: HistoryEvent | undefined;
  for (const event of events) {
    if (event && (!first || order(event, first) < 0)) first = event;
  }
  return first;
}

/** The place of an event among those of its day. */
export function rankOf({ kind }: Pick<HistoryEvent, 'kind'>): number {
  return RANKS.get(kind) ?? RELATION_RANK;
}

/** Compares code units, because `localeCompare` is slow and differs between machines. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
