import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { StatusReason } from '@portal/contract/legal-state';
import { hasValidity, type ValidityStatus } from '@portal/contract/legal-vocabulary';
import { formatDay, type Day } from '@portal/vietnamese/days';
import { documentTitle } from '@portal/vietnamese/document-title';
import type { Database } from '../../platform/database/database';
import { parseCause, type StoredCause, type StoredEvent } from '../read-model/stored-history';
import { findReferences } from './references';
import { labelOf } from './timeline';

export interface ReasonRow {
  document_id: string;
  status: ValidityStatus | null;
  /** The first day of the status; `''` if it has always applied. */
  since: Day | null;
  validity_override: ValidityStatus | null;
  validity_reason: string | null;
  because: string | null;
}

/** The columns of a `ReasonRow`, from documents `d` and the spans `s` of a day. */
export const reasonColumns = [
  ...['d.validity_override', 'd.validity_reason', 's.because'],
  { since: 's.from_day' },
];

/** The reasons for the statuses on a day, by documentId; at most one statement. */
export async function statusReasonsOf(
  db: Database,
  rows: readonly ReasonRow[],
  on: Day,
): Promise<Map<string, StatusReason | null>> {
  const named = rows.map(({ because }) => parseCause(because)?.by ?? null);
  const wanted = named.filter((id) => id !== null);
  const others = await findReferences(db, wanted, on);
  return new Map(rows.map((row) => [row.document_id, statusReasonOf(row, others, on)]));
}

/** Null if only its own day of effect explains the status, or if the document has no validity. */
export function statusReasonOf(row: ReasonRow, others: Others, on: Day): StatusReason | null {
  const told = row.status && hasValidity({ status: row.status }) && reasonOf(row, others, on);
  if (!told || told.from === 'enters-into-force' || told.sentence === '') return null;
  return {
    sentence: told.sentence,
    since: [row.since ?? '', ...told.further].toSorted().at(-1) || null,
    by: told.by && actingDocument(told.by),
  };
}

function actingDocument(document: LegalDocumentReference): StatusReason['by'] {
  const { documentId, url, slug, number, documentType, group } = document;
  return { documentId, url, slug, number, documentType, group };
}

type Others = ReadonlyMap<string, LegalDocumentReference>;

interface Reason {
  sentence: string;
  by: LegalDocumentReference | null;
  /** The source of the reason: an editor, an event, or another document's status (`follows`). */
  from: 'editor' | StoredCause['kind'];
  /** The days on which other documents ended further parts of it, ascending. */
  further: Day[];
}

/**
 * Why a document has its status, and which document caused it; undefined if no event caused it. `others`
 * must hold the published documents that causes name.
 */
export function reasonOf(row: ReasonRow, others: Others, on: Day): Reason | undefined {
  const cause = parseCause(row.because);
  const by = others.get(cause?.by ?? '') ?? null;
  if (row.validity_override !== null && row.validity_override === row.status) {
    const acting = cause?.kind === 'follows' ? null : by;
    return { sentence: row.validity_reason ?? '', by: acting, from: 'editor', further: [] };
  }
  if (cause === undefined) return undefined;
  const from = cause.kind;
  if (cause.kind === 'follows') {
    const sentence = `Theo tình trạng của ${by ? titleOf(by) : ''}.`;
    return by ? { sentence, by, from, further: [] } : undefined;
  }
  const further = cause.further.filter((day) => day <= on);
  const sentences = [sentenceOf(cause, by), ...sentenceOfFurther(further.length)];
  return { sentence: sentences.join(' '), by, from, further };
}

/** `Bị bãi bỏ một phần (khoản 2 Điều 5) bởi Quyết định số … từ ngày 01-10-2025.` */
function sentenceOf(event: StoredEvent, by: LegalDocumentReference | null): string {
  const since = `từ ngày ${formatDay(event.day)}`;
  const label = labelOf(event.kind);
  if (by === null) return `${label} ${since}.`;
  if (event.kind === 'expires-with') {
    return `${label} ${titleOf(by)} mà văn bản này quy định chi tiết, ${since}.`;
  }
  if (event.kind === 'resumes') {
    return `${label} ${since}, sau thời gian đình chỉ hoặc tạm ngưng theo ${titleOf(by)}.`;
  }
  const what = label.replace(/ (?:bởi|tại)$/, '');
  const part = event.scope === 'part' ? ' một phần' : '';
  const clause = event.clause === null ? '' : ` (${event.clause})`;
  return `${what}${part}${clause} bởi ${titleOf(by)} ${since}.`;
}

function sentenceOfFurther(count: number): string[] {
  return count === 0
    ? []
    : [`Ngoài ra còn ${count} văn bản khác sửa đổi, bổ sung hoặc bãi bỏ một phần.`];
}

function titleOf({ documentType, number }: LegalDocumentReference): string {
  return documentTitle(documentType?.name ?? null, number);
}
