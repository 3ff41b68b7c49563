import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { DocumentGroup, ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { printedNumber } from '@portal/vietnamese/printed-number';
import type { Database } from '../../platform/database/database';
import { identityOf } from '../../content/queries/base-fields';
import { spanOnDay } from '../read-model/span-on-day';
import { joinedColumns } from '../read-model/joined-columns';

export interface ReferenceRow {
  document_id: string;
  slug: string;
  number: string | null;
  abstract: string;
  document_group: DocumentGroup;
  issued_on: string;
  type_slug: string | null;
  type_name: string | null;
  type_abbreviation: string | null;
  status: ValidityStatus | null;
  consult_from: Day | null;
  consult_to: Day | null;
}

export const referenceColumns = [
  ...['d.document_id', 'd.slug', 'd.number', 'd.abstract', 'd.issued_on'],
  ...['e.document_group', 'e.consult_from', 'e.consult_to'],
  {
    ...{ type_slug: 't.slug', type_name: 't.name', type_abbreviation: 't.abbreviation' },
    status: 's.status',
  },
];

/** Joins entries `e` (with `joinedColumns`) to documents `d`, types `t` and the spans `s` of a day. */
export function joinedDocuments(db: Database, entries: ReturnType<Database>, on: Day) {
  return db
    .from(entries.as('e'))
    .join('legal_documents as d', 'd.id', 'e.row_id')
    .leftJoin('legal_documents_document_type_lnk as l', 'l.legal_document_id', 'd.id')
    .leftJoin('document_types as t', 't.id', 'l.document_type_id')
    .leftJoin('legal_spans as s', (join) =>
      join.on('s.entry', 'e.entry').andOn(db.raw(...spanOnDay('s', on))),
    );
}

export function toReference(row: ReferenceRow): LegalDocumentReference {
  const { consult_from: from, consult_to: to } = row;
  const { type_slug: slug, type_name: name, type_abbreviation: abbreviation } = row;
  return {
    ...identityOf('legal-document', row),
    number: printedNumber(row.number),
    abstract: row.abstract,
    documentType: slug && name ? { slug, name, abbreviation: abbreviation || null } : null,
    group: row.document_group,
    issuedOn: row.issued_on,
    status: row.status ?? 'undetermined',
    consultation: from !== null && to !== null ? { from, to } : null,
  };
}

/** References to published documents, by documentId; unpublished ones are missing. */
export async function findReferences(
  db: Database,
  documentIds: Iterable<string>,
  on: Day,
): Promise<Map<string, LegalDocumentReference>> {
  const wanted = [...new Set(documentIds)];
  if (wanted.length === 0) return new Map();
  const rows = referredRows(db, wanted, on);
  return referencesOf(await rows.select<ReferenceRow[]>(referenceColumns));
}

/** The query behind `findReferences`; the caller selects `referenceColumns`. */
export function referredRows(db: Database, documentIds: readonly string[], on: Day) {
  const entries = db('legal_entries').whereIn('document_id', documentIds).select(joinedColumns);
  return joinedDocuments(db, entries, on);
}

export function referencesOf(rows: readonly ReferenceRow[]): Map<string, LegalDocumentReference> {
  return new Map(rows.map((row) => [row.document_id, toReference(row)]));
}
