import type { DocumentGroup, RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Gate as GateOf, Other } from '../../content/gates/finding';

/** What a document says of itself. */
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
  /** Whether the document at its other end is chosen. */
  hasTarget: boolean;
  isOwn: boolean;
  targetNumber: string | null;
}

/** What other documents tell of this one. */
export interface Surroundings {
  /** Documents of the same number, year of issue and body. */
  alike: Other[];
  /** The legal bases that did not hold on the day of issue. */
  ended: Other[];
  /** The documents through which its relations lead back to it. */
  circle: Other[];
}

/** A gate that judges what a document says of itself, unless told what more it knows. */
export type Gate<Known = OwnFacts> = GateOf<Known>;
