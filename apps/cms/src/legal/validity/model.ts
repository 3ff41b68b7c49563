import type { RelationKind, ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';

/** A document, reduced to what its validity depends on. */
export interface Act {
  id: string;
  issuedOn: Day;
  /** The first day with effect. */
  effectiveFrom: Day | null;
  /** The first day without effect: «hết hiệu lực kể từ ngày». */
  expiresOn: Day | null;
  /** An editor's decision, with a reason, that replaces the computed status. */
  override: ValidityStatus | null;
}

/** What `source` does to `target` (documentIds). */
export interface ActRelation {
  source: string;
  target: string;
  kind: RelationKind;
  scope: 'whole' | 'part';
  clause: string | null;
  takesEffectOn: Day | null;
}

export interface ActGraph {
  acts: ReadonlyMap<string, Act>;
  relations: readonly ActRelation[];
}

/**
 * What a relation does to the validity of its target; undefined if nothing. An act ends by being
 * replaced or repealed, and is suspended by a decision: Luật Ban hành văn bản quy phạm pháp luật số
 * 80/2015/QH13, Điều 153 và 154; số 64/2025/QH15, Chương VI.
 */
export function consequenceOf(kind: RelationKind): 'ends' | 'suspends' | undefined {
  if (kind === 'replaces' || kind === 'repeals') return 'ends';
  if (kind === 'halts' || kind === 'suspends') return 'suspends';
  return undefined;
}

export function changesValidity(kind: RelationKind): boolean {
  return consequenceOf(kind) !== undefined;
}
