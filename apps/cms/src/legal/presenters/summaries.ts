import type { LegalDocumentFile, LegalDocumentSummary } from '@portal/contract/legal-document';
import type { Day } from '@portal/vietnamese/days';
import { dayIn, instantOf, type Database } from '../../platform/database/database';
import { fileOf, type FileRow } from '../../content/media-fields/media';
import {
  correctionsIn,
  latestCorrectionOf,
  type CorrectionsColumn,
} from '../../content/queries/corrections';
import { linkedTerms } from '../read-model/document-parts';
import { referenceColumns, toReference, type ReferenceRow } from './references';
import { reasonColumns, statusReasonsOf, type ReasonRow } from './status-reason';

export interface SummaryRow extends ReferenceRow, ReasonRow {
  id: number;
  effective_from: string | null;
  expires_on: string | null;
  updated_at: Date | number | string;
  latest_correction: CorrectionsColumn;
}

export const summaryColumns = [
  ...[...referenceColumns, ...reasonColumns],
  ...['d.id', 'd.effective_from', 'd.expires_on', 'd.updated_at'],
];

/** Select this besides `summaryColumns`. */
export function correctionColumn(db: Database) {
  return { latest_correction: latestCorrectionOf(db, 'legal-document', db.ref('d.id')) };
}

interface TermRow {
  owner: number;
  slug: string;
  name: string;
}

/** The summaries of documents on a day, in the order of their rows. */
export async function legalSummariesOf(
  db: Database,
  rows: SummaryRow[],
  on: Day,
): Promise<LegalDocumentSummary[]> {
  const [summaries, reasons] = await Promise.all([
    summariesWithoutReason(db, rows),
    statusReasonsOf(db, rows, on),
  ]);
  return summaries.map((summary) => ({
    ...summary,
    statusReason: reasons.get(summary.documentId) ?? null,
  }));
}

/** For callers that take the reason of the status from `standingsOf`. */
export async function summariesWithoutReason(
  db: Database,
  rows: SummaryRow[],
): Promise<Omit<LegalDocumentSummary, 'statusReason'>[]> {
  const ids = rows.map(({ id }) => id);
  const [bodies, fields, files] = await Promise.all([
    listTerms(db, 'issuingBody', 'l.issuing_body_ord', ids),
    listTerms(db, 'field', 'l.legal_field_ord', ids),
    listFiles(db, ids),
  ]);
  return rows.map((row) => {
    const own = (terms: TermRow[]) =>
      terms.filter(({ owner }) => owner === row.id).map(({ slug, name }) => ({ slug, name }));
    const [latestCorrection] = correctionsIn(row.latest_correction);
    return {
      ...toReference(row),
      ...(latestCorrection && { latestCorrection }),
      issuingBodies: own(bodies),
      legalFields: own(fields),
      effectiveFrom: dayIn(row.effective_from),
      expiresOn: dayIn(row.expires_on),
      files: files.filter(({ owner }) => owner === row.id).map(toFile),
      updatedAt: instantOf(row.updated_at).toISOString(),
    };
  });
}

/** In the editor's order. */
function listTerms(db: Database, kind: 'issuingBody' | 'field', order: string, ids: number[]) {
  return linkedTerms(db, kind, ids)
    .orderBy([order, 'l.id'])
    .select<TermRow[]>('t.slug', 't.name', { owner: 'l.legal_document_id' });
}

type DocumentFileRow = FileRow & {
  owner: number;
  kind: LegalDocumentFile['kind'];
  provider_metadata: string | { sha256?: string } | null;
};

/** CROSS JOIN fixes SQLite's join order; otherwise it would start from the files of all documents. */
export function listFiles(db: Database, ids: number[]) {
  return db('legal_documents_cmps as l')
    .crossJoin(db.raw('components_legal_document_files as c'))
    .crossJoin(db.raw('files_related_mph as m'))
    .join('files as f', 'f.id', 'm.file_id')
    .whereRaw('c.id = l.cmp_id')
    .whereRaw('m.related_id = c.id')
    .where('m.related_type', 'legal.document-file')
    .whereIn('l.entity_id', ids)
    .where('l.field', 'files')
    .orderBy('l.order')
    .select<DocumentFileRow[]>('f.*', 'c.kind', { owner: 'l.entity_id' });
}

/** SQLite stores JSON as text. */
function toFile(row: DocumentFileRow): LegalDocumentFile {
  const metadata: { sha256?: string } | null =
    typeof row.provider_metadata === 'string'
      ? JSON.parse(row.provider_metadata)
      : row.provider_metadata;
  return { ...fileOf(row), kind: row.kind, sha256: metadata?.sha256 ?? null };
}
