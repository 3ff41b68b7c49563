import type { DocumentGroup, RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Gate as GateOf, Other } from '../../content/gates/finding';

/** The facts that a document states about itself. */
export interface OwnFacts {
  number: string;
  type: { name: string } | null;
  group: DocumentGroup;
  abstract: string;
  bodies: Body[];
  issuedOn: Day | null;
  effectiveFrom: Day | null;
  expiresOn: Day | null;
  isShortProcedure: boolean;
  hasFile: boolean;
  hasFullText: boolean;
  consultation: { from: Day; to: Day; webAddress: string | null } | null;
  validityOverride: string | null;
  validityReason: string | null;
  relations: Relation[];
}

export interface Facts extends OwnFacts {
  surroundings: Surroundings;
}

export interface Body {
  name: string;
  level: BodyLevel | null;
  activeFrom: Day | null;
  activeTo: Day | null;
}

export type BodyLevel = 'central' | 'province' | 'district' | 'commune' | 'party' | 'other';

interface Relation {
  kind: RelationKind;
  /** Whether an editor chose the other document, not only typed its number. */
  hasTarget: boolean;
  isOwn: boolean;
  targetNumber: string | null;
}

/** What other documents reveal about this one. */
export interface Surroundings {
  /** Documents with the same number, year of issue and body. */
  alike: Other[];
  /** Legal bases that were expired or suspended on the day of issue. */
  ended: Other[];
  /** The documents on the path by which its relations lead back to it. */
  circle: Other[];
}

/** A gate over a document's own facts, unless `Known` names more. */
export type Gate<Known = OwnFacts> = GateOf<Known>;
