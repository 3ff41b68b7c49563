import type { LegalRelation } from '@portal/contract/legal-history';
import { RELATION_LABELS } from '@portal/contract/legal-vocabulary';

export interface RelationGroup {
  label: string;
  relations: LegalRelation[];
}

const KINDS = Object.keys(RELATION_LABELS);

/** Relations grouped by label: those that change documents first, then those that explain them. */
export function relationGroups(relations: LegalRelation[]): RelationGroup[] {
  const groups = new Map<string, LegalRelation[]>();
  for (const relation of relations.toSorted(byKindAndDirection)) {
    const group = groups.get(relation.label);
    if (group) group.push(relation);
    else groups.set(relation.label, [relation]);
  }
  return [...groups].map(([label, ofLabel]) => ({ label, relations: ofLabel }));
}

/** What the document does comes before what is done to it. */
function byKindAndDirection(one: LegalRelation, other: LegalRelation): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    one.direction.localeCompare(other.direction)
  );
}
