import type {
  DocumentGroup,
  RelationKind,
  ValidityStatus,
} from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Scope } from './rules';

/** A document, reduced to what its validity depends on. */
export interface Act {
  id: string;
  /** A draft has no validity; neither drafts nor consolidated texts change the validity of others. */
  group: DocumentGroup;
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
  scope: Scope;
  clause: string | null;
  takesEffectOn: Day | null;
}

export interface ActGraph {
  acts: ReadonlyMap<string, Act>;
  relations: readonly ActRelation[];
}
