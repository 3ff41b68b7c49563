import type { LegalDocument } from '@portal/contract/legal-document';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { Day } from '@portal/vietnamese/days';
import { dayIn, type Database } from '../../platform/database/database';
import { parseStoredEvents, type StoredEvent } from '../read-model/stored-history';
import { changesOn, type Change } from './provision-changes';
import { findReferences, toReference, type ReferenceRow } from './references';
import { listEdges, relationsOf, type ShownEdgeRow } from './relations';
import { statusReasonOf, type ReasonRow } from './status-reason';
import { eventsOf, timelineOf } from './timeline';
import { validityOf } from './validity';

export interface StandingRow extends ReferenceRow, ReasonRow {
  effective_from: string | null;
  history: string;
}

/** Select these besides `summaryColumns`; the entries need `history` besides `joinedColumns`. */
export const standingColumns = ['e.history'];

/** A document's validity and relations, as readers see them. */
export interface Standing extends Pick<
  LegalDocument,
  'validity' | 'statusReason' | 'relations' | 'timeline'
> {
  changes: Change[];
}

/** The standings of documents on a day, by documentId, in a fixed number of statements. */
export async function standingsOf(
  db: Database,
  rows: readonly StandingRow[],
  on: Day,
): Promise<Map<string, Standing>> {
  const ids = rows.map((row) => row.document_id);
  const edges = await listEdges(db, ids);
  const known = rows.map((row) => {
    const own = {
      edges: edges.get(row.document_id) ?? [],
      events: parseStoredEvents(row.history),
    };
    return { row, ...own, named: namedIn(row.document_id, own) };
  });
  const references = await findReferences(
    db,
    known.flatMap(({ named }) => named),
    on,
  );
  return new Map(
    known.map(({ row, edges: own, events, named }) => {
      const { document_id: id } = row;
      const others = among(references, named);
      const document = { ...toReference(row), effectiveFrom: dayIn(row.effective_from) };
      const happened = eventsOf(document, events, own, others);
      const standing = {
        validity: validityOf({ document, row, others, on }),
        statusReason: statusReasonOf(row, others, on),
        relations: relationsOf(id, own, others),
        timeline: timelineOf(happened, document.group, others),
        changes: changesOn(on, happened, others),
      };
      return [id, standing] as const;
    }),
  );
}

interface Own {
  edges: ShownEdgeRow[];
  events: StoredEvent[];
}

/** The other documents that relations and events name. */
function namedIn(documentId: string, { edges, events }: Own): string[] {
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  return [...ends, ...events.map(({ by }) => by)]
    .filter((id) => id !== null)
    .filter((id) => id !== documentId);
}

function among(references: ReadonlyMap<string, LegalDocumentReference>, ids: readonly string[]) {
  const entries = ids.map((id) => [id, references.get(id)] as const);
  return new Map(entries.flatMap(([id, one]) => (one ? [[id, one]] : [])));
}
