import type { TimelineEvent } from '@portal/contract/legal-history';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import {
  RELATION_LABELS,
  type DocumentGroup,
  type RelationKind,
} from '@portal/contract/legal-vocabulary';
import type { StoredEvent } from '../read-model/stored-history';

/** A draft is not issued but published for comment. */
const DRAFTED = 'Công bố dự thảo';

const OWN_LABELS = {
  issued: 'Ban hành',
  'enters-into-force': 'Có hiệu lực',
  expires: 'Hết hiệu lực',
  'expires-with': 'Hết hiệu lực cùng với',
  resumes: 'Có hiệu lực trở lại',
};

/** The events of a document, oldest first; effects of withdrawn documents are left out. */
export function timelineOf(
  events: readonly StoredEvent[],
  group: DocumentGroup,
  others: ReadonlyMap<string, LegalDocumentReference>,
): TimelineEvent[] {
  return events
    .filter(({ by }) => by === null || others.has(by))
    .map((event) => ({
      day: event.day,
      kind: event.kind,
      label: event.kind === 'issued' && group === 'draft' ? DRAFTED : labelOf(event.kind),
      scope: event.scope,
      clause: event.clause,
      by: event.by === null ? null : (others.get(event.by) ?? null),
      hasEffect: event.hasEffect,
    }));
}

export function labelOf(kind: StoredEvent['kind']): string {
  return isRelation(kind) ? RELATION_LABELS[kind][1] : OWN_LABELS[kind];
}

export function isRelation(kind: StoredEvent['kind']): kind is RelationKind {
  return kind in RELATION_LABELS;
}
