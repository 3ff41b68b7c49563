import type { DocumentGroup, RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';

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

/** Another document, as it is shown to editors. */
export interface Other {
  documentId: string;
  title: string;
}

/** What a gate finds. */
export interface Found {
  /** The field of the form to look at. */
  field: string;
  /** What is wrong and what to do about it. */
  sentence: string;
  /** Why it is asked: an article of a law, or what it would lead to. */
  ground: string;
  others?: Other[];
}

export interface Gate<Known = OwnFacts> {
  id: string;
  find: (facts: Known) => Found[];
}
