import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { documentTitle } from '@portal/vietnamese/document-title';
import { joinedDocuments, toReference } from '../../legal/presenters/references';
import {
  standingColumns,
  standingsOf,
  type Standing,
  type StandingRow,
} from '../../legal/presenters/standing';
import { summaryColumns } from '../../legal/presenters/summaries';
import { joinedColumns } from '../../legal/read-model/joined-columns';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';

/** The public state of a document, limited to what other documents may change. */
export interface SeenDocument {
  title: string;
  slug: string;
  status: ValidityStatus;
  reason: string;
  /** Each status with the first day on which it holds. */
  spans: { from: Day; status: ValidityStatus }[];
  /** The reason of the status and the history, serialised for comparison. */
  note: string;
  /** The related documents, serialised for comparison. */
  links: string;
}

interface SpanRow {
  entry: number;
  from_day: Day;
  status: ValidityStatus;
}

/** The public state on a day of the published ones among these documents, by documentId. */
export async function loadSeenDocuments(
  db: Database,
  documentIds: readonly string[],
  on: Day,
): Promise<Map<string, SeenDocument>> {
  const seen = new Map<string, SeenDocument>();
  for (const batch of batchesOf(documentIds)) {
    const entries = db('legal_entries')
      .whereIn('document_id', batch)
      .select(...joinedColumns, 'history');
    const rows = await joinedDocuments(db, entries, on).select<(StandingRow & { entry: number })[]>(
      ...summaryColumns,
      ...standingColumns,
      'e.entry',
    );
    const standings = await standingsOf(db, rows, on);
    const spans = Map.groupBy(await listSpans(db, rows), ({ entry }) => entry);
    for (const row of rows) {
      const standing = standings.get(row.document_id);
      if (!standing) continue;
      const own = (spans.get(row.entry) ?? []).map(({ from_day: from, status }) => ({
        ...{ from, status },
      }));
      seen.set(row.document_id, seenOf(toReference(row), standing, own));
    }
  }
  return seen;
}

function listSpans(db: Database, rows: readonly { entry: number }[]): Promise<SpanRow[]> {
  const entries = rows.map(({ entry }) => entry);
  return db('legal_spans')
    .whereIn('entry', entries)
    .orderBy(['entry', 'from_day'])
    .select<SpanRow[]>('entry', 'from_day', 'status');
}

function seenOf(
  document: LegalDocumentReference,
  { validity, relations, timeline }: Standing,
  spans: SeenDocument['spans'],
): SeenDocument {
  const { status, reason, isOverridden } = validity;
  return {
    title: titleOf(document),
    slug: document.slug,
    ...{ status, reason, spans },
    note: JSON.stringify([
      ...[reason, isOverridden, named(validity.by)],
      ...timeline.map(({ by, ...event }) => [event, named(by)]),
    ]),
    links: JSON.stringify(relations.map(({ document: to, ...rest }) => [rest, named(to)])),
  };
}

/** The text and target of a link. It omits the status, which every page computes anew. */
function named(document: LegalDocumentReference | null): string | null {
  return document && `${titleOf(document)} ${document.slug}`;
}

function titleOf({ documentType, number, group }: LegalDocumentReference): string {
  return documentTitle(documentType?.name ?? null, number, group === 'draft');
}
