import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import type { LegalDocumentsFileQuery } from '@portal/contract/legal-document-query';
import { GROUP_LABELS, hasValidity, VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import { dayOf, formatDay, type Day } from '@portal/vietnamese/days';
import { batchesAfter } from '../../content/queries/batches';
import { listCell } from '../../content/queries/csv';
import { onSite } from '../../platform/http/public-address';
import { addressCell, type ListFile } from '../../content/queries/list-file';
import type { Database } from '../../platform/database/database';
import { legalSummariesOf } from '../presenters/summaries';
import { parseFilters } from '../queries/filters';
import { countMatchingDocuments } from '../queries/matching';
import { keyOfOrdered, orderedDocuments, type OrderedRow } from './ordered-documents';
import { signatoriesByDocument } from '../read-model/load-entries';

interface Document {
  summary: LegalDocumentSummary;
  /** The names of those who signed it. */
  signatories: string[];
}

const dayFor = ({ on }: LegalDocumentsFileQuery): Day => on ?? dayOf(new Date());
const of =
  (cellOf: (summary: LegalDocumentSummary) => string) =>
  ({ summary }: Document) =>
    cellOf(summary);
const names = (named: { name: string }[]) => listCell(named.map(({ name }) => name));

export const legalDocumentsFile: ListFile<'legal-document', LegalDocumentsFileQuery, Document> = {
  type: 'legal-document',
  batches: allDocuments,
  entryOf: ({ summary }) => summary,
  cells: {
    'Số ký hiệu': of(({ number }) => number),
    'Loại văn bản': of(({ documentType }) => documentType?.name ?? ''),
    'Nhóm văn bản': of(({ group }) => GROUP_LABELS[group]),
    'Trích yếu': of(({ abstract }) => abstract),
    'Cơ quan ban hành': of(({ issuingBodies }) => names(issuingBodies)),
    'Người ký': ({ signatories }) => listCell(signatories),
    'Lĩnh vực': of(({ legalFields }) => names(legalFields)),
    'Ngày ban hành': of(({ issuedOn }) => issuedOn),
    'Ngày có hiệu lực': of(({ effectiveFrom }) => effectiveFrom ?? ''),
    'Ngày hết hiệu lực': of(({ expiresOn }) => expiresOn ?? ''),
    'Tình trạng hiệu lực': of(({ status }) =>
      hasValidity({ status }) ? VALIDITY_LABELS[status] : '',
    ),
    'Lấy ý kiến từ ngày': of(({ consultation }) => consultation?.from ?? ''),
    'Lấy ý kiến đến ngày': of(({ consultation }) => consultation?.to ?? ''),
    'Địa chỉ': of(addressCell('legal-document')),
    Tệp: of(({ files }) => listCell(files.map(({ url }) => onSite(url)))),
    'Cập nhật lúc': of(({ updatedAt }) => updatedAt),
    'Lý do của tình trạng': of(({ statusReason }) => statusReason?.sentence ?? ''),
  },
  headingOf: (column, query) =>
    column === 'Tình trạng hiệu lực' ? `${column} tại ngày ${formatDay(dayFor(query))}` : column,
};

async function* allDocuments(db: Database, query: LegalDocumentsFileQuery) {
  const on = dayFor(query);
  const filters = await parseFilters(db, query, on);
  const total = await countMatchingDocuments(db, filters);
  const asked = { ...{ db, filters, total, on }, sort: query.sort };
  const rows = batchesAfter<OrderedRow, string | null>(
    (after, limit) => orderedDocuments(asked, { limit, offset: 0, after }),
    keyOfOrdered,
  );
  for await (const batch of rows) yield await documentsOf(db, batch, on);
}

async function documentsOf(db: Database, rows: OrderedRow[], on: Day): Promise<Document[]> {
  const ids = rows.map(({ id }) => id);
  const [summaries, signatories] = await Promise.all([
    legalSummariesOf(db, rows, on),
    signatoriesByDocument(db, ids),
  ]);
  return summaries.map((summary, place) => ({
    summary,
    signatories: [...(signatories.get(ids[place] ?? 0) ?? [])],
  }));
}
