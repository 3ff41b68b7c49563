import type { RelationKind, ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Act, ActRelation } from './model';

/** Something that happens to an act: by its own dates, or by a relation whose target it is. */
export interface HistoryEvent {
  day: Day;
  kind: RelationKind | 'issued' | 'enters-into-force' | 'expires' | 'resumes';
  /** By what it happens; for `resumes` the suspension that ended. */
  relation: ActRelation | undefined;
  /** False where it did not do what it says: too late, void, or without a day. */
  hasEffect: boolean;
}

export interface Span {
  /** The first day, or undefined for the beginning of time. Holds until the next span's. */
  from: Day | undefined;
  status: ValidityStatus;
  /** By which event it is so; undefined where it follows from no event. */
  because: HistoryEvent | undefined;
}

export interface History {
  /** Oldest first. */
  events: HistoryEvent[];
  /** In order; the first has no `from`; neighbours differ in status. */
  spans: Span[];
}

export type EventOrder = (a: HistoryEvent, b: HistoryEvent) => number;

/** On one day an act is issued and enters before others act on it, and expires by itself last. */
const RANKS = new Map<string, number>([
  ['issued', 0],
  ['enters-into-force', 1],
  ['resumes', 2],
  ['expires', 4],
]);
const RELATION_RANK = 3;

/**
 * By day; on one day the relation of the act issued earlier comes first. The rest only makes the
 * order independent of the order in which relations were loaded.
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

function rankOf({ kind }: HistoryEvent): number {
  return RANKS.get(kind) ?? RELATION_RANK;
}

/** By code unit, as days and ids sort; a locale's order is slow and differs between machines. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
