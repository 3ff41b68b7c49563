import type { TimelineEvent } from '@portal/contract/legal-history';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { RELATION_LABELS, type DocumentGroup } from '@portal/contract/legal-vocabulary';
import type { StoredEvent } from '../read-model/stored-history';
import { compare, isRelation, rankOf } from '../validity/timeline';
import type { ShownEdgeRow } from './relations';

/** A draft is not issued but published for comment. */
const DRAFTED = 'Công bố dự thảo';

const OWN_LABELS = {
  issued: 'Ban hành',
  'enters-into-force': 'Có hiệu lực',
  expires: 'Hết hiệu lực',
  'expires-with': 'Hết hiệu lực cùng với',
  resumes: 'Có hiệu lực trở lại',
};

type Issued = Pick<LegalDocumentReference, 'issuedOn'>;

/**
 * The events of a document, oldest first: the stored ones, and those of relations that do not change
 * validity. Within a day they sort as in `eventOrder`: by kind, then the document issued earlier first.
 */
export function eventsOf(
  { documentId, issuedOn }: Issued & { documentId: string },
  stored: readonly StoredEvent[],
  edges: readonly ShownEdgeRow[],
  others: ReadonlyMap<string, Issued>,
): StoredEvent[] {
  const told = edges.filter(({ target }) => target === documentId).flatMap(toldBy);
  const issueOf = ({ by }: StoredEvent) => others.get(by ?? '')?.issuedOn ?? issuedOn;
  return [...stored, ...told].toSorted(
    (a, b) =>
      compare(a.day, b.day) ||
      rankOf(a) - rankOf(b) ||
      compare(issueOf(a), issueOf(b)) ||
      compare(a.by ?? '', b.by ?? '') ||
      compare(a.kind, b.kind) ||
      compare(a.scope ?? '', b.scope ?? '') ||
      compare(a.clause ?? '', b.clause ?? ''),
  );
}

function toldBy({ source, target, kind, scope, clause, ...row }: ShownEdgeRow): StoredEvent[] {
  if (row.told_on === null) return [];
  const hasEffect = row.is_void === 0 && source !== target;
  return [{ day: row.told_on, kind, by: source, scope, clause, hasEffect }];
}

/** The events as readers see them; those by documents that are not published are left out. */
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
      clause: event.kind === 'resumes' ? resumedClause(event, events) : event.clause,
      by: event.by === null ? null : (others.get(event.by) ?? null),
      hasEffect: event.hasEffect,
    }));
}

/** All that a document stops to suspend on a day, of which the event of resumption stores one. */
function resumedClause({ by, day, scope, clause }: StoredEvent, events: readonly StoredEvent[]) {
  if (scope !== 'part') return clause;
  const ended = events.filter((one) => one.by === by && one.scope === scope && one.until === day);
  const clauses = ended.map((one) => one.clause).filter((one) => one !== null);
  return clauses.length === 0 ? null : [...new Set(clauses)].join('; ');
}

export function labelOf(kind: StoredEvent['kind']): string {
  return isRelation(kind) ? RELATION_LABELS[kind][1] : OWN_LABELS[kind];
}
