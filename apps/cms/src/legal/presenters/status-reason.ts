import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import { formatDay } from '@portal/vietnamese/days';
import { documentTitle } from '@portal/vietnamese/document-title';
import { parseCause, type StoredCause, type StoredEvent } from '../read-model/stored-history';
import { labelOf } from './timeline';

export interface ReasonRow {
  status: ValidityStatus | null;
  validity_override: ValidityStatus | null;
  validity_reason: string | null;
  because: string | null;
}

/** What a reason needs of documents `d` and the spans `s` of a day. */
export const reasonColumns = ['d.validity_override', 'd.validity_reason', 's.because'];

interface Reason {
  sentence: string;
  by: LegalDocumentReference | null;
  /** An editor's own words; an event; or the status of another document. */
  from: 'editor' | StoredCause['kind'];
}

/**
 * Why a document has its status, and the document that led to it; undefined where no event did. `others`
 * hold the published documents that causes name.
 */
export function reasonOf(
  row: ReasonRow,
  others: ReadonlyMap<string, LegalDocumentReference>,
): Reason | undefined {
  const cause = parseCause(row.because);
  const by = others.get(cause?.by ?? '') ?? null;
  if (row.validity_override !== null && row.validity_override === row.status) {
    const acting = cause?.kind === 'follows' ? null : by;
    return { sentence: row.validity_reason ?? '', by: acting, from: 'editor' };
  }
  if (cause === undefined) return undefined;
  const from = cause.kind;
  if (cause.kind !== 'follows') return { sentence: sentenceOf(cause, by), by, from };
  return by ? { sentence: `Theo tình trạng của ${titleOf(by)}.`, by, from } : undefined;
}

/** `Bị bãi bỏ một phần (khoản 2 Điều 5) bởi Quyết định số … từ ngày 01-10-2025.` */
function sentenceOf(event: StoredEvent, by: LegalDocumentReference | null): string {
  const since = `từ ngày ${formatDay(event.day)}.`;
  const label = labelOf(event.kind);
  if (by === null) return `${label} ${since}`;
  if (event.kind === 'expires-with') {
    return `${label} ${titleOf(by)} mà văn bản này quy định chi tiết, ${since}`;
  }
  const what = label.replace(/ (?:bởi|tại)$/, '');
  const part = event.scope === 'part' ? ' một phần' : '';
  const clause = event.clause === null ? '' : ` (${event.clause})`;
  return `${what}${part}${clause} bởi ${titleOf(by)} ${since}`;
}

function titleOf({ documentType, number }: LegalDocumentReference): string {
  return documentTitle(documentType?.name ?? null, number);
}
