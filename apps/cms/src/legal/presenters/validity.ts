import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import type { Validity } from '@portal/contract/legal-history';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { VALIDITY_LABELS, type ValidityStatus } from '@portal/contract/legal-vocabulary';
import { formatDay, type Day } from '@portal/vietnamese/days';
import { documentTitle } from '@portal/vietnamese/document-title';
import type { StoredEvent, StoredHistory } from '../read-model/stored-history';
import { labelOf } from './timeline';

interface About {
  document: Pick<LegalDocumentSummary, 'status' | 'group' | 'effectiveFrom'>;
  row: { validity_override: ValidityStatus | null; validity_reason: string | null };
  history: StoredHistory;
  others: ReadonlyMap<string, LegalDocumentReference>;
  on: Day;
}

/** The status on a day and the sentence that explains it. */
export function validityOf({ document, row, history, others, on }: About): Validity {
  const { status } = document;
  const isOverridden = row.validity_override !== null && row.validity_override === status;
  const base = isOverridden ? undefined : others.get(history.follows ?? '');
  if (base) return { ...{ on, status, isOverridden, by: base }, ...followedWords(status, base) };
  const span = history.spans.findLast(({ from }) => from <= on);
  const event = history.events[span?.because ?? -1];
  const by = others.get(event?.by ?? '') ?? null;
  const reason = isOverridden
    ? (row.validity_reason ?? '')
    : event
      ? [sentenceOf(event, by), ...whatIsLeft(status)].join(' ')
      : withoutEvent(document);
  return { on, status, label: VALIDITY_LABELS[status], reason, by, isOverridden };
}

function followedWords(status: ValidityStatus, base: LegalDocumentReference) {
  const title = documentTitle(base.documentType?.name ?? null, base.number);
  return { label: VALIDITY_LABELS[status], reason: `Theo tình trạng của ${title}.` };
}

/** `Bị bãi bỏ một phần (khoản 2 Điều 5) bởi Quyết định số … từ ngày 01-10-2025.` */
function sentenceOf(event: StoredEvent, by: LegalDocumentReference | null): string {
  const since = `từ ngày ${formatDay(event.day)}.`;
  const label = labelOf(event.kind);
  if (by === null) return `${label} ${since}`;
  const title = documentTitle(by.documentType?.name ?? null, by.number);
  if (event.kind === 'expires-with') {
    return `${label} ${title} mà văn bản này quy định chi tiết, ${since}`;
  }
  const what = label.replace(/ (?:bởi|tại)$/, '');
  const part = event.scope === 'part' ? ' một phần' : '';
  const clause = event.clause === null ? '' : ` (${event.clause})`;
  return `${what}${part}${clause} bởi ${title} ${since}`;
}

function whatIsLeft(status: ValidityStatus): string[] {
  const isOfPart = status === 'partly-expired' || status === 'partly-suspended';
  return isOfPart ? ['Những nội dung không bị tác động vẫn còn hiệu lực.'] : [];
}

function withoutEvent({ status, group, effectiveFrom }: About['document']): string {
  if (group === 'draft') return 'Dự thảo, chưa được ban hành.';
  if (status === 'not-applicable' && group === 'administrative') {
    return 'Văn bản hành chính, không ghi ngày có hiệu lực riêng.';
  }
  if (status === 'not-applicable' && group === 'consolidated') {
    return 'Văn bản hợp nhất; hiệu lực theo văn bản được hợp nhất, chưa có đủ trên trang này.';
  }
  if (status === 'not-yet-in-force' && effectiveFrom !== null) {
    return `Có hiệu lực từ ngày ${formatDay(effectiveFrom)}.`;
  }
  return 'Chưa ghi ngày có hiệu lực.';
}
